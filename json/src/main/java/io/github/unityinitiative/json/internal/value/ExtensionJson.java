package io.github.unityinitiative.json.internal.value;

import io.github.unityinitiative.extension.ExtensionValue;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Values of other people's fields, written as they were read. */
public final class ExtensionJson {

    private ExtensionJson() {}

    public static void write(JsonGenerator json, ExtensionValue value) {
        if (value instanceof ExtensionValue.Text text) {
            json.writeString(text.value());
        } else if (value instanceof ExtensionValue.Numeral numeral) {
            json.writeNumber(numeral.digits());
        } else if (value instanceof ExtensionValue.Flag flag) {
            json.writeBoolean(flag.value());
        } else if (value instanceof ExtensionValue.Items items) {
            json.writeStartArray();
            items.values().forEach(item -> write(json, item));
            json.writeEndArray();
        } else if (value instanceof ExtensionValue.Members members) {
            json.writeStartObject();
            writeMembers(json, members.values());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    public static void writeMembers(JsonGenerator json, Map<String, ExtensionValue> members) {
        members.forEach((name, value) -> {
            json.writeName(name);
            write(json, value);
        });
    }
}
