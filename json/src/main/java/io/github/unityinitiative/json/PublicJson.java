package io.github.unityinitiative.json;

import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.publish.Count;
import io.github.unityinitiative.publish.PublicName;
import io.github.unityinitiative.publish.PublicSignatory;
import io.github.unityinitiative.publish.Statistics;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what the public may see. Its types have no private field, so nothing is left out here. */
final class PublicJson {

    private PublicJson() {}

    static void write(JsonGenerator json, PublicSignatory signatory) {
        json.writeStartObject();
        json.writeName("name");
        write(json, signatory.name());
        if (!signatory.otherSpellings().isEmpty()) {
            json.writeName("otherNames");
            json.writeStartArray();
            signatory.otherSpellings().forEach(spelling -> write(json, spelling));
            json.writeEndArray();
        }
        string(json, "profession", signatory.professionOrNull());
        string(
                json,
                "professionCategory",
                signatory.professionCategory().map(Words::of).orElse(null));
        string(json, "affiliation", signatory.affiliationOrNull());
        string(json, "province", signatory.provinceOrNull());
        string(json, "country", signatory.countryOrNull());
        string(json, "city", signatory.cityOrNull());
        string(json, "signedOn", signatory.signedOnOrNull());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, PublicName name) {
        json.writeStartObject();
        json.writeStringProperty("text", name.text());
        string(json, "language", name.languageOrNull());
        if (name.initials()) {
            json.writeBooleanProperty("initials", true);
        }
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Statistics statistics) {
        json.writeStartObject();
        count(json, "total", statistics.total());
        count(json, "named", statistics.named());
        table(json, "byProvince", statistics.byProvince(), Object::toString);
        table(json, "byCountry", statistics.byCountry(), Object::toString);
        table(json, "byProfession", statistics.byProfession(), Words::of);
        table(json, "byLanguage", statistics.byLanguage(), Object::toString);
        table(json, "byWeek", statistics.byWeek(), Object::toString);
        json.writeEndObject();
    }

    private static <K> void table(JsonGenerator json, String member, Map<K, Count> counts, Function<K, String> name) {
        json.writeName(member);
        json.writeStartObject();
        counts.forEach((key, count) -> count(json, name.apply(key), count));
        json.writeEndObject();
    }

    /** A suppressed count is null: absent from sums, and not to be taken for zero. */
    private static void count(JsonGenerator json, String member, Count count) {
        json.writeName(member);
        if (count.isSuppressed()) {
            json.writeNull();
        } else {
            json.writeNumber(count.value().getAsLong());
        }
    }

    private static void string(JsonGenerator json, String member, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(member, value.toString());
        }
    }
}
