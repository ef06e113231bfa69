package io.github.unityinitiative.json;

import io.github.unityinitiative.text.LocalizedText;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Language maps: {@code {"ar":"…","en":"…"}}. */
final class LocalizedTextJson {

    private LocalizedTextJson() {}

    static void write(JsonGenerator json, LocalizedText text) {
        json.writeStartObject();
        text.asMap().forEach((language, words) -> json.writeStringProperty(language.value(), words));
        json.writeEndObject();
    }

    static void write(JsonGenerator json, String member, LocalizedText text) {
        if (!text.isEmpty()) {
            json.writeName(member);
            write(json, text);
        }
    }

    static void write(JsonGenerator json, String member, List<LocalizedText> paragraphs) {
        json.writeName(member);
        json.writeStartArray();
        paragraphs.forEach(paragraph -> write(json, paragraph));
        json.writeEndArray();
    }
}
