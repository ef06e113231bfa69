package io.github.unityinitiative.json;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values of one type in our form, whatever the mapper's settings are. */
final class CodecSerializer<T> extends StdSerializer<T> {

    private final BiConsumer<JsonGenerator, T> writer;

    CodecSerializer(Class<T> type, BiConsumer<JsonGenerator, T> writer) {
        super(type);
        this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        writer.accept(json, value);
    }
}
