package io.github.unityinitiative.json.internal.value;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;

/**
 * Puts every extension back where it was read from: those named by a JSON Pointer into the member that it points
 * into, those with a plain name beside the members of the format, and all others (IRIs, and names that the format
 * itself uses) into the member {@code extensions}. Used once, for one object.
 */
public final class ExtensionPlaces {

    private final Predicate<String> reserved;
    private final Map<String, ExtensionValue> left;
    private final boolean nested;

    public ExtensionPlaces(Extensions extensions, Predicate<String> reserved) {
        this.reserved = reserved;
        this.left = extensions.isEmpty() ? Map.of() : new LinkedHashMap<>(extensions.asMap());
        this.nested = left.keySet().stream().anyMatch(name -> name.startsWith("/"));
    }

    /** Whether there is something to write into the member at a pointer. */
    public boolean hasIn(String pointer) {
        return nested && left.keySet().stream().anyMatch(name -> isChild(name, pointer));
    }

    /** Writes what belongs directly into the object at a pointer, which is open. */
    public void writeIn(JsonGenerator json, String pointer) {
        if (nested) {
            List<String> names = new ArrayList<>();
            left.keySet().stream().filter(name -> isChild(name, pointer)).forEach(names::add);
            names.forEach(name -> {
                json.writeName(Pointers.unescape(name.substring(pointer.length() + 1)));
                ExtensionJson.write(json, taken(name));
            });
        }
    }

    /** Writes all that is left into the outer object, which is open. */
    public void writeRest(JsonGenerator json) {
        if (left.isEmpty()) {
            return;
        }
        List<String> plain = left.keySet().stream().filter(this::isPlain).toList();
        plain.forEach(name -> {
            json.writeName(name);
            ExtensionJson.write(json, taken(name));
        });
        if (!left.isEmpty()) {
            json.writeName("extensions");
            json.writeStartObject();
            ExtensionJson.writeMembers(json, left);
            json.writeEndObject();
        }
    }

    private ExtensionValue taken(String name) {
        ExtensionValue value = left.remove(name);
        return value == null ? new ExtensionValue.Nothing() : value;
    }

    private boolean isPlain(String name) {
        return name.indexOf(':') < 0 && !name.startsWith("/") && !reserved.test(name);
    }

    private static boolean isChild(String name, String pointer) {
        return name.length() > pointer.length()
                && name.startsWith(pointer)
                && name.charAt(pointer.length()) == '/'
                && name.indexOf('/', pointer.length() + 1) < 0;
    }
}
