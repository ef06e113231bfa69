package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The extensions of a signatory that were members of the format being written, to be put back where they stood. */
final class Restored {

    private final Map<String, ExtensionValue> left = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    Restored(Extensions extensions, String prefix) {
        extensions.asMap().forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                left.put(name.substring(prefix.length()), value);
            } else {
                others.add("extensions");
            }
        });
    }

    /** The extensions of any other origin, which this format has no place for. */
    List<String> others() {
        return others;
    }

    Optional<ExtensionValue> take(String name) {
        return Optional.ofNullable(left.remove(name));
    }

    List<ExtensionValue> takeItems(String name) {
        return left.get(name) instanceof ExtensionValue.Items items && left.remove(name) != null
                ? items.values()
                : List.of();
    }

    Map<String, ExtensionValue> takeMembers(String name) {
        return left.get(name) instanceof ExtensionValue.Members members && left.remove(name) != null
                ? members.values()
                : Map.of();
    }

    /** What is left of an inner object. */
    Map<String, ExtensionValue> inner(String path) {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        for (String name : List.copyOf(left.keySet())) {
            if (name.startsWith(path)) {
                take(name).ifPresent(value -> members.put(name.substring(path.length()), value));
            }
        }
        return members;
    }

    /** What is left of the outer object, but not of an inner one. */
    Map<String, ExtensionValue> outer(String path) {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        for (String name : List.copyOf(left.keySet())) {
            if (path.isEmpty() || !name.startsWith(path)) {
                take(name).ifPresent(value -> members.put(name, value));
            }
        }
        return members;
    }
}
