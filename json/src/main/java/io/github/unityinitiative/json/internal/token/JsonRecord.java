package io.github.unityinitiative.json.internal.token;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.framing.StrictUtf8;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * The one way in which JSON text becomes tokens: bytes that are known to be well-formed UTF-8, within limits, to their
 * very end. Thread-safe.
 */
public final class JsonRecord {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1000;

    private final JsonFactory factory;
    private final ReadLimits limits;

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
        requireText(frame);
        boolean escapes = contains(frame, (byte) '\\');
        try (JsonParser parser = factory.createParser(
                ObjectReadContext.empty(), frame.bytes(), frame.from(), frame.to() - frame.from())) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new RecordException(Code.MALFORMED_JSON);
            }
            T value = handler.apply(new JsonTokens(parser, limits, escapes));
            if (parser.nextToken() != null) {
                throw new RecordException(Code.MALFORMED_JSON);
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new RecordException(constraint(e));
        } catch (JacksonException e) {
            throw new RecordException(Code.MALFORMED_JSON);
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

    private static void requireText(Frame frame) {
        if (StrictUtf8.firstMalformed(frame.bytes(), frame.from(), frame.to()) >= 0) {
            throw new RecordException(Code.MALFORMED_UTF8);
        }
        // Jackson takes NUL bytes and byte order marks for signs of other encodings.
        if (frame.from() == frame.to() || frame.bytes()[frame.from()] < 0 || contains(frame, (byte) 0)) {
            throw new RecordException(Code.MALFORMED_JSON);
        }
    }

    private static boolean contains(Frame frame, byte wanted) {
        byte[] bytes = frame.bytes();
        int to = frame.to();
        for (int index = frame.from(); index < to; index++) {
            if (bytes[index] == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Jackson says which limit it was only in the words of its message. */
    private static Code constraint(StreamConstraintsException exception) {
        String message = String.valueOf(exception.getMessage());
        if (message.contains("nesting depth")) {
            return Code.NESTED_TOO_DEEPLY;
        }
        return message.contains("Number") ? Code.NUMBER_TOO_LONG : Code.RECORD_TOO_LONG;
    }
}
