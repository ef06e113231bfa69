package io.github.unityinitiative.json.internal.token;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.internal.framing.ByteSearch;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.framing.StrictUtf8;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The one way in which JSON text becomes tokens: bytes that are known to be well-formed UTF-8, within limits, to their
 * very end. One parser reads all the records of a run, and a new one takes its place after a record that it could not
 * read to the end. Not thread-safe.
 */
public final class JsonRecord {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1000;

    private final JsonFactory factory;
    private final ReadLimits limits;
    private @Nullable RecordParser parser;

    public JsonRecord(ReadLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .maxStringLength(limits.recordBytes())
                        .build())
                .build();
    }

    /**
     * What a handler makes of the value in a frame. It reads the value from its first token to its last.
     *
     * @throws RecordException if the frame holds no JSON text, or the handler gave up on it
     */
    public <T> T read(Frame frame, Function<JsonTokens, T> handler) {
        byte[] bytes = frame.bytes();
        if (StrictUtf8.firstMalformed(bytes, frame.from(), frame.to()) >= 0) {
            throw new RecordException(Code.MALFORMED_UTF8);
        }
        boolean escapes = ByteSearch.indexOf(bytes, frame.from(), frame.to(), (byte) '\\') < frame.to();
        RecordParser current = parser == null ? new RecordParser(factory, limits) : parser;
        parser = null;
        boolean usable = false;
        try {
            T value = current.read(frame, escapes, handler);
            usable = !current.isSpent();
            return value;
        } finally {
            keep(current, usable);
        }
    }

    /**
     * The value in a frame that reading cannot do without.
     *
     * @throws UnreadableInputException if the frame holds no JSON text
     */
    public ExtensionValue requireValue(Frame frame) {
        try {
            return read(frame, JsonTokens::value);
        } catch (RecordException e) {
            throw e.atLine(frame.line());
        }
    }

    private void keep(RecordParser current, boolean usable) {
        if (usable) {
            parser = current;
        } else {
            current.close();
        }
    }
}
