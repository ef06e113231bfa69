package io.github.unityinitiative.json;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.internal.framing.ByteWindow;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.row.CollectedMembers;
import io.github.unityinitiative.json.internal.row.RowParser;
import io.github.unityinitiative.json.internal.row.TranslatedSource;
import io.github.unityinitiative.json.internal.token.JsonRecord;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of arrays in a JSON text of any size, one by one, for formats of which this library knows nothing: of
 * the outer array, or of arrays at given paths, or else the outer object by itself.
 *
 * <p>Strict like every reader here. Not thread-safe. Close it to close the input.
 */
public final class JsonElements implements Iterator<ExtensionValue>, AutoCloseable {

    private final JsonRecord json;
    private final TranslatedSource source;
    private @Nullable Frame next;

    private JsonElements(JsonRecord json, TranslatedSource source) {
        this.json = json;
        this.source = source;
    }

    /**
     * Starts to read an input.
     *
     * @param in strict UTF-8, plain or gzip
     * @param paths where the arrays are: one or two member names each
     * @param limits how much is read
     * @return the elements
     * @throws NullPointerException if an argument is null
     * @throws UnreadableInputException if the input cannot be read
     */
    public static JsonElements open(InputStream in, Set<List<String>> paths, ReadLimits limits) {
        Objects.requireNonNull(paths, "paths");
        JsonRecord json = new JsonRecord(limits);
        ByteWindow window = new ByteWindow(in, limits);
        RowParser none = (frame, draft) -> {};
        return new JsonElements(json, new TranslatedSource(window, none, paths, new CollectedMembers(json, limits)));
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = source.next();
        }
        return next != null;
    }

    /**
     * The next element.
     *
     * @return its value
     * @throws NoSuchElementException if there is none
     * @throws UnreadableInputException if it cannot be read
     */
    @Override
    public ExtensionValue next() {
        Frame frame = hasNext() ? next : null;
        if (frame == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return json.requireValue(frame);
    }

    @Override
    public void close() {
        source.close();
    }
}
