package io.github.unityinitiative.json.internal.binding;

import io.github.unityinitiative.document.TextDigest;
import io.github.unityinitiative.json.internal.signatory.MemberName;
import io.github.unityinitiative.json.internal.value.TreeObject;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Provenance;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The parts of a signatory, where an application holds one by itself. */
public final class SignatoryCodecs {

    private SignatoryCodecs() {}

    public static List<Codec<?>> all() {
        return List.of(
                Codec.ofObject(NameSpelling.class, SignatoryCodecs::spelling, SignatoryCodecs::spelling),
                Codec.ofObject(PersonName.class, SignatoryCodecs::name, SignatoryCodecs::name),
                Codec.ofObject(Profession.class, SignatoryCodecs::profession, SignatoryCodecs::profession),
                Codec.ofObject(StatedProvince.class, SignatoryCodecs::province, SignatoryCodecs::province),
                Codec.ofObject(Residence.class, SignatoryCodecs::residence, SignatoryCodecs::residence),
                Codec.ofObject(Contact.class, SignatoryCodecs::contact, SignatoryCodecs::contact),
                Codec.ofObject(TextDigest.class, SignatoryCodecs::digest, SignatoryCodecs::digest),
                Codec.ofObject(FieldVisibility.class, SignatoryCodecs::visibility, SignatoryCodecs::visibility),
                Codec.ofObject(Provenance.class, SignatoryCodecs::provenance, SignatoryCodecs::provenance));
    }

    private static void spelling(JsonGenerator json, NameSpelling spelling) {
        json.writeStringProperty("text", spelling.text());
        optional(json, "language", spelling.languageOrNull());
        json.writeStringProperty("kind", Words.of(spelling.kind()));
    }

    private static NameSpelling spelling(TreeObject object) {
        return new NameSpelling(
                object.string("text"),
                language(object),
                object.optionalWord("kind", SpellingKind.values()).orElse(SpellingKind.ORIGINAL));
    }

    private static void name(JsonGenerator json, PersonName name) {
        json.writeName("signed");
        object(json, name.signed());
        json.writeName("others");
        json.writeStartArray();
        name.others().forEach(spelling -> object(json, spelling));
        json.writeEndArray();
    }

    private static void object(JsonGenerator json, NameSpelling spelling) {
        json.writeStartObject();
        spelling(json, spelling);
        json.writeEndObject();
    }

    private static PersonName name(TreeObject object) {
        return new PersonName(
                object.object("signed", SignatoryCodecs::spelling).orElseThrow(() -> object.invalid("signed")),
                object.objects("others", SignatoryCodecs::spelling));
    }

    private static void profession(JsonGenerator json, Profession profession) {
        json.writeStringProperty("text", profession.written());
        json.writeStringProperty("category", Words.of(profession.category()));
    }

    private static Profession profession(TreeObject object) {
        return new Profession(object.string("text"), object.word("category", ProfessionCategory.values()));
    }

    private static void province(JsonGenerator json, StatedProvince province) {
        json.writeStringProperty("text", province.written());
        optional(json, "id", province.idOrNull());
    }

    private static StatedProvince province(TreeObject object) {
        Optional<String> id = object.optionalString("id");
        if (id.isPresent() && !Words.isProvinceId(id.get())) {
            throw object.invalid("id");
        }
        return new StatedProvince(object.string("text"), id.map(ProvinceId::of).orElse(null));
    }

    private static void residence(JsonGenerator json, Residence residence) {
        residence.province().ifPresent(province -> {
            json.writeName("province");
            json.writeStartObject();
            province(json, province);
            json.writeEndObject();
        });
        optional(json, "country", residence.countryOrNull());
        optional(json, "city", residence.cityOrNull());
    }

    private static Residence residence(TreeObject object) {
        return new Residence(
                object.object("province", SignatoryCodecs::province).orElse(null),
                object.optionalString("country").orElse(null),
                object.optionalString("city").orElse(null));
    }

    private static void contact(JsonGenerator json, Contact contact) {
        optional(json, "email", contact.emailOrNull());
        optional(json, "phone", contact.phoneOrNull());
    }

    private static Contact contact(TreeObject object) {
        return new Contact(
                object.optionalString("email").orElse(null),
                object.optionalString("phone").orElse(null));
    }

    private static void digest(JsonGenerator json, TextDigest digest) {
        json.writeStringProperty("language", digest.language().value());
        json.writeStringProperty("sha256", digest.sha256());
    }

    private static TextDigest digest(TreeObject object) {
        String cell = object.string("language") + ":" + object.string("sha256");
        return Words.digest(cell).orElseThrow(() -> object.invalid("sha256"));
    }

    private static void visibility(JsonGenerator json, FieldVisibility visibility) {
        json.writeStringProperty(MemberName.NAME.text(), Words.of(visibility.name()));
        json.writeStringProperty(MemberName.PROFESSION.text(), Words.of(visibility.profession()));
        json.writeStringProperty(MemberName.AFFILIATION.text(), Words.of(visibility.affiliation()));
        json.writeStringProperty(MemberName.RESIDENCE.text(), Words.of(visibility.residence()));
        json.writeStringProperty(MemberName.SIGNED_ON.text(), Words.of(visibility.signedOn()));
    }

    private static FieldVisibility visibility(TreeObject object) {
        return new FieldVisibility(
                visibility(object, MemberName.NAME.text()),
                visibility(object, MemberName.PROFESSION.text()),
                visibility(object, MemberName.AFFILIATION.text()),
                visibility(object, MemberName.RESIDENCE.text()),
                visibility(object, MemberName.SIGNED_ON.text()));
    }

    private static Visibility visibility(TreeObject object, String field) {
        return object.optionalWord(field, Visibility.values()).orElse(Visibility.HIDDEN);
    }

    private static void provenance(JsonGenerator json, Provenance provenance) {
        json.writeStringProperty("source", provenance.source());
        provenance.row().ifPresent(row -> json.writeNumberProperty("row", row));
    }

    private static Provenance provenance(TreeObject object) {
        return new Provenance(
                object.string("source"), object.optionalLong("row").orElse(null));
    }

    private static @Nullable LanguageTag language(TreeObject object) {
        return object.optionalString("language")
                .map(tag -> LanguageTag.tryParse(tag).orElseThrow(() -> object.invalid("language")))
                .orElse(null);
    }

    private static void optional(JsonGenerator json, String member, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(member, value.toString());
        }
    }
}
