package io.github.unityinitiative.examples.benchmarks.json;

import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.StatedProvince;
import tools.jackson.core.JsonGenerator;

/** Writes the members that synthetic signatories have, and looks for no others. */
final class BareOutput {

    private BareOutput() {}

    static void write(JsonGenerator json, Signatory signatory) {
        json.writeStartObject();
        json.writeStringProperty("id", signatory.id().value());
        json.writeName("name");
        write(json, signatory.name().signed());
        json.writeName("otherNames");
        json.writeStartArray();
        write(json, signatory.name().others().get(0));
        json.writeEndArray();
        Profession profession = signatory.profession().orElseThrow();
        json.writeName("profession");
        json.writeStartObject();
        json.writeStringProperty("text", profession.written());
        json.writeStringProperty("category", "author");
        json.writeEndObject();
        StatedProvince province = signatory.residence().province().orElseThrow();
        json.writeName("province");
        json.writeStartObject();
        json.writeStringProperty("text", province.written());
        json.writeStringProperty("id", province.id().orElseThrow().value());
        json.writeEndObject();
        json.writeName("contact");
        json.writeStartObject();
        json.writeStringProperty("email", signatory.contact().email().orElseThrow());
        json.writeStringProperty("phone", signatory.contact().phone().orElseThrow());
        json.writeEndObject();
        json.writeStringProperty("signedOn", signatory.signedOn().orElseThrow().toString());
        json.writeStringProperty("language", signatory.language().orElseThrow().value());
        json.writeStringProperty("status", "confirmed");
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, NameSpelling spelling) {
        json.writeStartObject();
        json.writeStringProperty("text", spelling.text());
        json.writeStringProperty("language", spelling.language().orElseThrow().value());
        json.writeEndObject();
    }
}
