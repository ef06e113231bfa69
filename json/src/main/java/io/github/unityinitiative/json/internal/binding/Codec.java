package io.github.unityinitiative.json.internal.binding;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.internal.value.TreeObject;
import io.github.unityinitiative.json.internal.value.Words;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * How values of one type are written and read.
 *
 * @param type the type
 * @param writer writes one JSON value
 * @param reader reads one JSON value, or throws {@link UnreadableInputException} with a pointer to what is wrong
 */
public record Codec<T>(Class<T> type, BiConsumer<JsonGenerator, T> writer, Function<ExtensionValue, T> reader) {

    /** A type that is one string. */
    static <T> Codec<T> ofString(Class<T> type, Function<T, String> write, Function<String, T> read) {
        return new Codec<>(type, (json, value) -> json.writeString(write.apply(value)), value -> {
            if (value instanceof ExtensionValue.Text text) {
                try {
                    return read.apply(text.value());
                } catch (IllegalArgumentException e) {
                    throw UnreadableInputException.invalidDocument("");
                }
            }
            throw UnreadableInputException.invalidDocument("");
        });
    }

    static <E extends Enum<E>> Codec<E> ofWord(Class<E> type) {
        return ofString(
                type,
                Words::of,
                word -> Words.find(type.getEnumConstants(), word)
                        .orElseThrow(() -> UnreadableInputException.invalidDocument("")));
    }

    /** A type that is one object. */
    static <T> Codec<T> ofObject(Class<T> type, BiConsumer<JsonGenerator, T> members, Function<TreeObject, T> read) {
        return new Codec<>(
                type,
                (json, value) -> {
                    json.writeStartObject();
                    members.accept(json, value);
                    json.writeEndObject();
                },
                value -> {
                    if (value instanceof ExtensionValue.Members object) {
                        return read.apply(TreeObject.of(object.values()));
                    }
                    throw UnreadableInputException.invalidDocument("");
                });
    }
}
