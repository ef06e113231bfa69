package io.github.unityinitiative.examples.safety;

import io.github.unityinitiative.document.TextDigest;
import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.text.LanguageTag;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fills records by reflection: every text of every field gets a word of its own, made of the path of the field, that
 * can be searched for in whatever comes out. A field that is added later is filled without anybody's doing.
 */
final class Canaries {

    /** Values of types that are not free text; a word could not stand in them. */
    private static final Map<Class<?>, Object> FIXED = Map.of(
            SignatoryId.class, SignatoryId.of("canaryid"),
            ProvinceId.class, ProvinceId.of("basra"),
            LanguageTag.class, LanguageTag.parse("syr"),
            LocalDate.class, LocalDate.of(2014, 6, 21),
            TextDigest.class, new TextDigest(LanguageTag.ARABIC, "cafe".repeat(16)),
            Long.class, 770_123L,
            Extensions.class,
                    Extensions.none().with("canaryextensionname", new ExtensionValue.Text("canaryextensionvalue")));

    private final Map<String, String> words = new TreeMap<>();

    /** Path of each text to the word that stands there. */
    Map<String, String> words() {
        return words;
    }

    <T> T fill(Class<T> type) {
        return type.cast(value(type, ""));
    }

    private Object value(Type type, String path) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0], path + "[]"));
        }
        Class<?> raw = (Class<?>) type;
        if (FIXED.containsKey(raw)) {
            return FIXED.get(raw);
        }
        if (raw == String.class) {
            return words.computeIfAbsent(path, Canaries::word);
        }
        if (raw.isEnum()) {
            // The last one: confirmed or withdrawn is not what is looked at, full visibility is.
            Object[] constants = raw.getEnumConstants();
            return constants[constants.length - 1];
        }
        return record(raw, path);
    }

    private Object record(Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalStateException("no canary for " + type + " at " + path);
        }
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), path + "." + component.getName()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot fill " + type, e);
        }
    }

    private static String word(String path) {
        return "canary" + path.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
