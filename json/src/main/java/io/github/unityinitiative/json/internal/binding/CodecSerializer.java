package io.github.unityinitiative.json.internal.binding;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values of one type in our form, whatever the mapper's settings are. */
public final class CodecSerializer<T> extends StdSerializer<T> {

    private final BiConsumer<JsonGenerator, T> writer;

    public CodecSerializer(Class<T> type, BiConsumer<JsonGenerator, T> writer) {
        super(type);
        this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        writer.accept(json, value);
    }
}
