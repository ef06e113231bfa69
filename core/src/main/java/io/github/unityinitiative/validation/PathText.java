package io.github.unityinitiative.validation;

import io.github.unityinitiative.text.LanguageTag;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Writes a Bean Validation path the way people name the places of a record: {@code demands[3].text[ar]}. */
final class PathText {

    private static final String NULLABLE_SUFFIX = "OrNull";

    private PathText() {}

    static String of(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                text.append('[').append(position(node)).append(']');
            }
            String name = node.getName();
            if (node.getKind() == ElementKind.PROPERTY && name != null) {
                text.append(text.isEmpty() ? "" : ".").append(withoutSuffix(name));
            }
        }
        return text.toString();
    }

    /** An index or a language; any other key might be somebody's data. */
    private static String position(Path.Node node) {
        if (node.getIndex() != null) {
            return node.getIndex().toString();
        }
        return node.getKey() instanceof LanguageTag language ? language.toString() : "*";
    }

    private static String withoutSuffix(String name) {
        return name.endsWith(NULLABLE_SUFFIX) ? name.substring(0, name.length() - NULLABLE_SUFFIX.length()) : name;
    }
}
