package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.extension.ExtensionValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of another format, of which members are taken one by one; what is left at the end has no place in ours. */
final class Taken {

    private final Map<String, ExtensionValue> left;

    Taken(Map<String, ExtensionValue> members) {
        this.left = new LinkedHashMap<>(members);
    }

    Map<String, ExtensionValue> left() {
        return left;
    }

    boolean has(String name) {
        return left.containsKey(name);
    }

    /** A member that is a string; one of another kind stays. */
    Optional<String> text(String name) {
        if (left.get(name) instanceof ExtensionValue.Text text) {
            left.remove(name);
            return Optional.of(text.value()).filter(value -> !value.isBlank());
        }
        return Optional.empty();
    }

    /** The digits of a member that is a number; one of another kind stays. */
    Optional<String> digits(String name) {
        if (left.get(name) instanceof ExtensionValue.Numeral numeral) {
            left.remove(name);
            return Optional.of(numeral.digits());
        }
        return Optional.empty();
    }

    Optional<Taken> object(String name) {
        if (left.get(name) instanceof ExtensionValue.Members object) {
            left.remove(name);
            return Optional.of(new Taken(object.values()));
        }
        return Optional.empty();
    }

    /** The objects in a list; a list that holds anything else stays. */
    List<Taken> objects(String name) {
        List<Taken> objects = new ArrayList<>();
        if (left.get(name) instanceof ExtensionValue.Items items) {
            for (ExtensionValue item : items.values()) {
                if (!(item instanceof ExtensionValue.Members object)) {
                    return List.of();
                }
                objects.add(new Taken(object.values()));
            }
            left.remove(name);
        }
        return objects;
    }

    /** The strings in a list; a list that holds anything else stays. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (left.get(name) instanceof ExtensionValue.Items items) {
            for (ExtensionValue item : items.values()) {
                if (!(item instanceof ExtensionValue.Text text)) {
                    return List.of();
                }
                texts.add(text.value());
            }
            left.remove(name);
        }
        return texts;
    }

    /** The names of members joined by single spaces. */
    Optional<String> joined(String... names) {
        List<String> words = new ArrayList<>();
        for (String name : names) {
            text(name).ifPresent(words::add);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }
}
