package io.github.unityinitiative.json.internal.binding;

import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads values of one type in our form, whatever the mapper's settings are. Failures name the type, the place and the
 * kind of problem, never the value.
 */
public final class CodecDeserializer<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Function<JsonTokens, T> reader;

    public CodecDeserializer(Class<T> type, Function<JsonTokens, T> reader) {
        super(type);
        this.type = type;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return reader.apply(new JsonTokens(parser, ReadLimits.defaults()));
        } catch (RecordException e) {
            return context.reportInputMismatch(type, "%s: %s", type.getSimpleName(), e.code());
        } catch (UnreadableInputException e) {
            return context.reportInputMismatch(type, "%s: %s", type.getSimpleName(), e.getMessage());
        }
    }
}
