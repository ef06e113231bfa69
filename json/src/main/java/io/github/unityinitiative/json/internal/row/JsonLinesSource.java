package io.github.unityinitiative.json.internal.row;

import io.github.unityinitiative.json.input.RawRecord;
import io.github.unityinitiative.json.internal.framing.ByteWindow;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.LineFramer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of JSON Lines; the first may be the letter. */
public final class JsonLinesSource implements RowSource {

    private final LineFramer framer;
    private final RowParser parser;
    private final Envelope envelope;
    private @Nullable RawRecord header;
    private boolean started;

    public JsonLinesSource(ByteWindow window, RowParser parser, Envelope envelope) {
        this.framer = new LineFramer(window);
        this.parser = parser;
        this.envelope = envelope;
    }

    @Override
    public @Nullable Frame next() {
        Frame frame = framer.next();
        if (!started) {
            started = true;
            if (frame != null && frame.problemOrNull() == null && envelope.isHeader(frame)) {
                envelope.requireOurs(frame.line());
                header = frame.raw();
                return framer.next();
            }
        }
        return frame;
    }

    @Override
    public RowParser parser() {
        return parser;
    }

    @Override
    public Optional<RawRecord> header() {
        return Optional.ofNullable(header);
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
