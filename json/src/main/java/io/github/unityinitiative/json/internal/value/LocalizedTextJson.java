package io.github.unityinitiative.json.internal.value;

import io.github.unityinitiative.text.LocalizedText;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Language maps: {@code {"ar":"…","en":"…"}}. */
public final class LocalizedTextJson {

    private LocalizedTextJson() {}

    public static void write(JsonGenerator json, LocalizedText text) {
        json.writeStartObject();
        text.asMap().forEach((language, words) -> json.writeStringProperty(language.value(), words));
        json.writeEndObject();
    }

    public static void write(JsonGenerator json, String member, LocalizedText text) {
        if (!text.isEmpty()) {
            json.writeName(member);
            write(json, text);
        }
    }

    public static void write(JsonGenerator json, String member, List<LocalizedText> paragraphs) {
        json.writeName(member);
        json.writeStartArray();
        paragraphs.forEach(paragraph -> write(json, paragraph));
        json.writeEndArray();
    }
}
