package io.github.unityinitiative.json.internal.document;

import io.github.unityinitiative.document.Addressee;
import io.github.unityinitiative.document.Demand;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.DocumentLanguage;
import io.github.unityinitiative.json.internal.value.ExtensionPlaces;
import io.github.unityinitiative.json.internal.value.LocalizedTextJson;
import io.github.unityinitiative.json.internal.value.Pointers;
import io.github.unityinitiative.json.internal.value.Words;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Writes the members of a letter into an open object. */
public final class DocumentJson {

    /** The members of the outer object of the format. */
    public static final Set<String> MEMBERS = Set.of(
            "format",
            "formatVersion",
            "id",
            "languages",
            "date",
            "title",
            "preamble",
            "addressees",
            "demands",
            "closing",
            "claimedSignatures",
            "signatories",
            "extensions");

    private final JsonGenerator json;
    private final ExtensionPlaces places;

    private DocumentJson(JsonGenerator json, ExtensionPlaces places) {
        this.json = json;
        this.places = places;
    }

    /** Writes the members that say what the file is, and then those of the letter. */
    public static void writeHead(JsonGenerator json, Document document) {
        json.writeStringProperty("format", FormatVersion.FORMAT);
        json.writeStringProperty("formatVersion", FormatVersion.CURRENT.toString());
        writeMembers(json, document);
    }

    /** Writes all members of the letter, extensions last. */
    public static void writeMembers(JsonGenerator json, Document document) {
        new DocumentJson(json, new ExtensionPlaces(document.extensions(), MEMBERS::contains)).write(document);
    }

    private void write(Document document) {
        json.writeStringProperty("id", document.id());
        writeLanguages(document.languages());
        if (document.dateOrNull() != null) {
            json.writeStringProperty("date", document.dateOrNull().toString());
        }
        json.writeName("title");
        LocalizedTextJson.write(json, document.title());
        LocalizedTextJson.write(json, "preamble", document.preamble());
        writeAddressees(document.addressees());
        writeDemands(document.demands());
        LocalizedTextJson.write(json, "closing", document.closing());
        if (document.claimedSignaturesOrNull() != null) {
            json.writeNumberProperty("claimedSignatures", document.claimedSignaturesOrNull());
        }
        places.writeRest(json);
    }

    private void writeLanguages(List<DocumentLanguage> languages) {
        json.writeName("languages");
        json.writeStartArray();
        for (int index = 0; index < languages.size(); index++) {
            json.writeStartObject();
            writeLanguage(json, languages.get(index));
            places.writeIn(json, Pointers.child("/languages", index));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeAddressees(List<Addressee> addressees) {
        json.writeName("addressees");
        json.writeStartArray();
        for (int index = 0; index < addressees.size(); index++) {
            json.writeStartObject();
            writeAddressee(json, addressees.get(index));
            places.writeIn(json, Pointers.child("/addressees", index));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeDemands(List<Demand> demands) {
        json.writeName("demands");
        json.writeStartArray();
        for (int index = 0; index < demands.size(); index++) {
            json.writeStartObject();
            writeDemand(json, demands.get(index));
            places.writeIn(json, Pointers.child("/demands", index));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    public static void writeLanguage(JsonGenerator json, DocumentLanguage language) {
        json.writeStringProperty("tag", language.tag().value());
        json.writeStringProperty("status", Words.of(language.status()));
        if (language.sourceOrNull() != null) {
            json.writeStringProperty("source", language.sourceOrNull());
        }
    }

    public static void writeAddressee(JsonGenerator json, Addressee addressee) {
        json.writeStringProperty("id", addressee.id());
        json.writeStringProperty("kind", Words.of(addressee.kind()));
        LocalizedTextJson.write(json, "name", addressee.name());
    }

    public static void writeDemand(JsonGenerator json, Demand demand) {
        json.writeNumberProperty("number", demand.number());
        json.writeStringProperty("stance", Words.of(demand.stance()));
        json.writeName("addressees");
        json.writeStartArray();
        demand.addressees().forEach(json::writeString);
        json.writeEndArray();
        LocalizedTextJson.write(json, "subject", demand.subject());
        json.writeName("text");
        LocalizedTextJson.write(json, demand.text());
    }
}
