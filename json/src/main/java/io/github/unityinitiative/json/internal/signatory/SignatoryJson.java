package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.internal.value.ExtensionPlaces;
import io.github.unityinitiative.json.internal.value.Pointers;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.signatory.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the JSON object of one signatory, with every private field. Used once. */
public final class SignatoryJson {

    private final JsonGenerator json;
    private final Signatory signatory;
    private final ExtensionPlaces places;

    private SignatoryJson(JsonGenerator json, Signatory signatory) {
        this.json = json;
        this.signatory = signatory;
        this.places = new ExtensionPlaces(signatory.extensions(), SignatoryMembers::isReserved);
    }

    public static void write(JsonGenerator json, Signatory signatory) {
        new SignatoryJson(json, signatory).write();
    }

    private void write() {
        json.writeStartObject();
        string(MemberName.ID, signatory.id().value());
        json.writeName(MemberName.NAME.quoted());
        spelling(signatory.name().signed(), SpellingKind.ORIGINAL, "/name");
        otherNames();
        profession();
        stringOrNothing(MemberName.AFFILIATION, signatory.affiliationOrNull());
        residence();
        contact();
        stringOrNothing(MemberName.SIGNED_ON, signatory.signedOnOrNull());
        stringOrNothing(MemberName.LANGUAGE, signatory.languageOrNull());
        signedText();
        string(MemberName.STATUS, Words.of(signatory.status()));
        signatory.visibility().ifPresent(this::visibility);
        provenance();
        places.writeRest(json);
        json.writeEndObject();
    }

    private void otherNames() {
        List<NameSpelling> others = signatory.name().others();
        if (others.isEmpty()) {
            return;
        }
        json.writeName(MemberName.OTHER_NAMES.quoted());
        json.writeStartArray();
        for (int index = 0; index < others.size(); index++) {
            spelling(others.get(index), SpellingKind.TRANSLITERATION, Pointers.child("/otherNames", index));
        }
        json.writeEndArray();
    }

    private void spelling(NameSpelling spelling, SpellingKind usual, String pointer) {
        if (spelling.languageOrNull() == null && spelling.kind() == usual && !places.hasIn(pointer)) {
            json.writeString(spelling.text());
            return;
        }
        json.writeStartObject();
        string(MemberName.TEXT, spelling.text());
        stringOrNothing(MemberName.LANGUAGE, spelling.languageOrNull());
        if (spelling.kind() != usual) {
            string(MemberName.KIND, Words.of(spelling.kind()));
        }
        places.writeIn(json, pointer);
        json.writeEndObject();
    }

    private void profession() {
        signatory.profession().ifPresent(profession -> {
            json.writeName(MemberName.PROFESSION.quoted());
            json.writeStartObject();
            string(MemberName.TEXT, profession.written());
            string(MemberName.CATEGORY, Words.of(profession.category()));
            places.writeIn(json, "/profession");
            json.writeEndObject();
        });
    }

    private void residence() {
        Residence residence = signatory.residence();
        residence.province().ifPresent(this::province);
        stringOrNothing(MemberName.COUNTRY, residence.countryOrNull());
        stringOrNothing(MemberName.CITY, residence.cityOrNull());
    }

    private void province(StatedProvince province) {
        json.writeName(MemberName.PROVINCE.quoted());
        json.writeStartObject();
        string(MemberName.TEXT, province.written());
        stringOrNothing(MemberName.ID, province.idOrNull());
        places.writeIn(json, "/province");
        json.writeEndObject();
    }

    private void contact() {
        Contact contact = signatory.contact();
        if (contact.emailOrNull() == null && contact.phoneOrNull() == null && !places.hasIn("/contact")) {
            return;
        }
        json.writeName(MemberName.CONTACT.quoted());
        json.writeStartObject();
        stringOrNothing(MemberName.EMAIL, contact.emailOrNull());
        stringOrNothing(MemberName.PHONE, contact.phoneOrNull());
        places.writeIn(json, "/contact");
        json.writeEndObject();
    }

    private void signedText() {
        signatory.signedText().ifPresent(digest -> {
            json.writeName(MemberName.SIGNED_TEXT.quoted());
            json.writeStartObject();
            string(MemberName.LANGUAGE, digest.language().value());
            string(MemberName.SHA256, digest.sha256());
            places.writeIn(json, "/signedText");
            json.writeEndObject();
        });
    }

    private void visibility(FieldVisibility visibility) {
        json.writeName(MemberName.VISIBILITY.quoted());
        Visibility name = visibility.name();
        if (visibility.equals(FieldVisibility.all(name)) && !places.hasIn("/visibility")) {
            json.writeString(Words.of(name));
            return;
        }
        json.writeStartObject();
        string(MemberName.NAME, Words.of(name));
        string(MemberName.PROFESSION, Words.of(visibility.profession()));
        string(MemberName.AFFILIATION, Words.of(visibility.affiliation()));
        string(MemberName.RESIDENCE, Words.of(visibility.residence()));
        string(MemberName.SIGNED_ON, Words.of(visibility.signedOn()));
        places.writeIn(json, "/visibility");
        json.writeEndObject();
    }

    private void provenance() {
        signatory.provenance().ifPresent(provenance -> {
            json.writeName(MemberName.PROVENANCE.quoted());
            json.writeStartObject();
            string(MemberName.SOURCE, provenance.source());
            provenance.row().ifPresent(row -> {
                json.writeName(MemberName.ROW.quoted());
                json.writeNumber(row);
            });
            places.writeIn(json, "/provenance");
            json.writeEndObject();
        });
    }

    private void string(MemberName name, String value) {
        json.writeName(name.quoted());
        json.writeString(value);
    }

    private void stringOrNothing(MemberName name, @Nullable Object value) {
        if (value != null) {
            string(name, value.toString());
        }
    }
}
