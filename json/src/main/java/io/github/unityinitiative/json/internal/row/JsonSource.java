package io.github.unityinitiative.json.internal.row;

import io.github.unityinitiative.json.internal.framing.ByteWindow;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.JsonFramer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of a JSON array, which may stand in the outer object of the format. */
public final class JsonSource implements RowSource {

    private static final Set<List<String>> SIGNATORIES = Set.of(List.of("signatories"));

    private final JsonFramer framer;
    private final RowParser parser;
    private final Envelope envelope;
    private boolean any;

    public JsonSource(ByteWindow window, RowParser parser, Envelope envelope) {
        this.framer = new JsonFramer(window, SIGNATORIES, envelope);
        this.parser = parser;
        this.envelope = envelope;
    }

    @Override
    public @Nullable Frame next() {
        Frame frame = framer.next();
        any |= frame != null;
        if (frame == null && !any && framer.isObject()) {
            envelope.requireOurs(0);
        }
        return frame;
    }

    @Override
    public RowParser parser() {
        return parser;
    }

    @Override
    public boolean isArray() {
        return true;
    }

    @Override
    public Optional<Envelope> envelope() {
        return Optional.of(envelope);
    }

    @Override
    public void close() {
        framer.close();
    }
}
