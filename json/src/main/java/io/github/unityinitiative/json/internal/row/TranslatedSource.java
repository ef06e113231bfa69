package io.github.unityinitiative.json.internal.row;

import io.github.unityinitiative.json.internal.framing.ByteWindow;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.JsonFramer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records of another JSON format: in arrays at known paths, or one object by itself. */
public final class TranslatedSource implements RowSource {

    private final JsonFramer framer;
    private final RowParser parser;
    private final CollectedMembers around;
    private boolean ended;

    public TranslatedSource(ByteWindow window, RowParser parser, Set<List<String>> paths, CollectedMembers around) {
        this.parser = parser;
        this.around = around;
        this.framer = new JsonFramer(window, paths, around);
    }

    @Override
    public @Nullable Frame next() {
        if (ended) {
            return null;
        }
        Frame frame = framer.next();
        if (frame != null) {
            return frame;
        }
        ended = true;
        return framer.isObject() && !around.hasReached() ? TranslatedRowParser.frame(around.object(), 1) : null;
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
    public void close() {
        framer.close();
    }
}
