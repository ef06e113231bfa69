package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.extension.ExtensionValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A signatory's object in our format while it is put together. Members of the other format that ours has no place for
 * are kept as extensions under the other format's prefix.
 */
final class Draft {

    private final String prefix;
    private final Map<String, ExtensionValue> members = new LinkedHashMap<>();
    private final Map<String, ExtensionValue> contact = new LinkedHashMap<>();
    private final List<ExtensionValue> otherNames = new ArrayList<>();
    private final Map<String, ExtensionValue> kept = new LinkedHashMap<>();

    Draft(String prefix) {
        this.prefix = prefix;
    }

    void put(String member, Optional<String> text) {
        text.ifPresent(value -> members.put(member, new ExtensionValue.Text(value)));
    }

    void email(Optional<String> address) {
        address.ifPresent(value -> contact.put("email", new ExtensionValue.Text(value)));
    }

    void phone(Optional<String> number) {
        number.ifPresent(value -> contact.put("phone", new ExtensionValue.Text(value)));
    }

    void otherName(String text, Optional<String> language) {
        Map<String, ExtensionValue> spelling = new LinkedHashMap<>();
        spelling.put("text", new ExtensionValue.Text(text));
        language.ifPresent(tag -> spelling.put("language", new ExtensionValue.Text(tag)));
        otherNames.add(new ExtensionValue.Members(spelling));
    }

    /** Keeps one member of the other format. */
    void keep(String name, ExtensionValue value) {
        kept.put(prefix + name, value);
    }

    /** Keeps whatever was not taken of an object, as members behind a path. */
    void keepRest(String path, Taken rest) {
        rest.left().forEach((name, value) -> keep(path + name, value));
    }

    /** Keeps whatever was not taken of an object, as one value. */
    void keepWhole(String name, Taken rest) {
        if (!rest.left().isEmpty()) {
            keep(name, new ExtensionValue.Members(rest.left()));
        }
    }

    ExtensionValue.Members build() {
        if (!contact.isEmpty()) {
            members.put("contact", new ExtensionValue.Members(contact));
        }
        if (!otherNames.isEmpty()) {
            members.put("otherNames", new ExtensionValue.Items(otherNames));
        }
        if (!kept.isEmpty()) {
            members.put("extensions", new ExtensionValue.Members(kept));
        }
        return new ExtensionValue.Members(members);
    }
}
