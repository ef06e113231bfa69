package io.github.unityinitiative.json.internal.token;

import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.RecordException;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** A parser for one record after another, until one of them breaks it. To make one costs as much as to read a record. */
final class RecordParser implements AutoCloseable {

    private final FrameInput input = new FrameInput();
    private final JsonParser parser;
    private final JsonTokens tokens;

    RecordParser(JsonFactory factory, ReadLimits limits) {
        this.parser = factory.createParser(ObjectReadContext.empty(), input);
        this.tokens = new JsonTokens(parser, limits, new Vocabulary());
    }

    /**
     * What a handler makes of the value in a frame.
     *
     * @throws RecordException if the frame holds no JSON text, or the handler gave up on it; the parser is broken then
     */
    <T> T read(Frame frame, boolean escapes, Function<JsonTokens, T> handler) {
        input.put(frame);
        tokens.expectEscapes(escapes);
        try {
            if (parser.nextToken() == null) {
                throw new RecordException(Code.MALFORMED_JSON);
            }
            T value = handler.apply(tokens);
            requireEnd();
            return value;
        } catch (StreamConstraintsException e) {
            throw new RecordException(constraint(e));
        } catch (JacksonException e) {
            throw new RecordException(Code.MALFORMED_JSON);
        }
    }

    /** Whether the parser has seen the end of its input, so that there is nothing after it. */
    boolean isSpent() {
        return input.isExhausted();
    }

    @Override
    public void close() {
        parser.close();
    }

    private void requireEnd() {
        JsonSpace rest = new JsonSpace();
        parser.releaseBuffered(rest);
        if (rest.hasOther() || !input.isBlank()) {
            throw new RecordException(Code.MALFORMED_JSON);
        }
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
