package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.signatory.StatedProvince;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one signatory as a person of Popolo. */
final class PopoloPerson {

    private final Losses losses;

    PopoloPerson(Losses losses) {
        this.losses = losses;
    }

    ExtensionValue.Members person(Signatory signatory) {
        Restored restored = new Restored(signatory.extensions(), PopoloTranslator.PREFIX);
        Map<String, ExtensionValue> person = new LinkedHashMap<>();
        text(person, "id", Optional.of(signatory.id().value()));
        text(person, "name", Optional.of(signatory.name().signed().text()));
        List<ExtensionValue> names =
                signatory.name().others().stream().map(this::otherName).toList();
        put(person, "other_names", names);
        text(person, "email", signatory.contact().email());
        put(person, "contact_details", contactDetails(signatory, restored));
        put(person, "memberships", memberships(signatory, restored));
        signatory.signedOn().ifPresent(day -> losses.dropped("signedOn"));
        signatory.language().ifPresent(language -> losses.dropped("language"));
        signatory.residence().city().ifPresent(city -> losses.dropped("city"));
        signatory.residence().country().ifPresent(country -> losses.dropped("country"));
        Unwritten.common(signatory, losses);
        restored.others().forEach(losses::dropped);
        person.putAll(restored.outer(""));
        return new ExtensionValue.Members(person);
    }

    private ExtensionValue otherName(NameSpelling spelling) {
        Map<String, ExtensionValue> name = new LinkedHashMap<>();
        text(name, "name", Optional.of(spelling.text()));
        text(name, "lang", spelling.language().map(Object::toString));
        if (spelling.kind() != SpellingKind.TRANSLITERATION) {
            losses.dropped("otherNames[].kind");
        }
        return new ExtensionValue.Members(name);
    }

    private static List<ExtensionValue> contactDetails(Signatory signatory, Restored restored) {
        List<ExtensionValue> details = new ArrayList<>();
        signatory.contact().phone().ifPresent(phone -> {
            Map<String, ExtensionValue> detail = new LinkedHashMap<>();
            text(detail, "type", Optional.of("phone"));
            text(detail, "value", Optional.of(phone));
            details.add(new ExtensionValue.Members(detail));
        });
        details.addAll(restored.takeItems("contact_details"));
        return details;
    }

    private static List<ExtensionValue> memberships(Signatory signatory, Restored restored) {
        Map<String, ExtensionValue> first = new LinkedHashMap<>();
        text(first, "role", signatory.profession().map(profession -> profession.written()));
        text(first, "area_id", signatory.residence().province().map(StatedProvince::written));
        signatory.affiliation().ifPresent(name -> {
            Map<String, ExtensionValue> organization = new LinkedHashMap<>();
            text(organization, "name", Optional.of(name));
            first.put("organization", new ExtensionValue.Members(organization));
        });
        first.putAll(restored.takeMembers("membership"));
        List<ExtensionValue> memberships = new ArrayList<>();
        if (!first.isEmpty()) {
            memberships.add(new ExtensionValue.Members(first));
        }
        memberships.addAll(restored.takeItems("memberships"));
        return memberships;
    }

    private static void put(Map<String, ExtensionValue> person, String member, List<ExtensionValue> items) {
        if (!items.isEmpty()) {
            person.put(member, new ExtensionValue.Items(items));
        }
    }

    private static void text(Map<String, ExtensionValue> members, String name, Optional<String> value) {
        value.ifPresent(text -> members.put(name, new ExtensionValue.Text(text)));
    }
}
