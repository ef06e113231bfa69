package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.StatedProvince;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one signatory as a signature of OSDI with its person, as the helper that records both takes it. */
final class OsdiPerson {

    /** The time that a day is given, since there is none in ours. */
    static final String MIDNIGHT = "T00:00:00Z";

    private final boolean actionNetwork;
    private final Losses losses;

    OsdiPerson(boolean actionNetwork, Losses losses) {
        this.actionNetwork = actionNetwork;
        this.losses = losses;
    }

    ExtensionValue.Members signature(Signatory signatory) {
        Restored restored = new Restored(signatory.extensions(), OsdiTranslator.PREFIX);
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        members.put("identifiers", identifiers(signatory, restored));
        signedOn(signatory, restored, members);
        members.put("person", new ExtensionValue.Members(person(signatory, restored)));
        members.putAll(restored.outer(OsdiTranslator.PERSON));
        Unwritten.count(signatory, losses);
        restored.others().forEach(losses::dropped);
        return new ExtensionValue.Members(members);
    }

    private static ExtensionValue identifiers(Signatory signatory, Restored restored) {
        String id = signatory.id().value();
        List<ExtensionValue> list = new ArrayList<>();
        list.add(new ExtensionValue.Text(id.indexOf(':') > 0 ? id : OsdiTranslator.OUR_SYSTEM + id));
        list.addAll(restored.takeItems("identifiers"));
        return new ExtensionValue.Items(list);
    }

    private void signedOn(Signatory signatory, Restored restored, Map<String, ExtensionValue> members) {
        signatory.signedOn().ifPresent(day -> {
            Optional<ExtensionValue> stamp = restored.take("action_date");
            if (stamp.isEmpty()) {
                losses.coerced("signedOn");
            }
            members.put("action_date", stamp.orElse(new ExtensionValue.Text(day + MIDNIGHT)));
        });
    }

    private Map<String, ExtensionValue> person(Signatory signatory, Restored restored) {
        Map<String, ExtensionValue> person = new LinkedHashMap<>();
        // Names are not cut: nothing says which part of an Iraqi name is the family's.
        losses.coerced("name");
        text(person, "given_name", Optional.of(signatory.name().signed().text()));
        profession(signatory, restored, person);
        text(person, "preferred_language", signatory.language().map(Object::toString));
        contact(
                person,
                "email_addresses",
                "address",
                "email",
                signatory.contact().email(),
                restored);
        contact(person, "phone_numbers", "number", "phone", signatory.contact().phone(), restored);
        address(signatory.residence(), restored, person);
        person.putAll(restored.inner(OsdiTranslator.PERSON));
        return person;
    }

    private void profession(Signatory signatory, Restored restored, Map<String, ExtensionValue> person) {
        Optional<String> profession = signatory.profession().map(value -> value.written());
        Map<String, ExtensionValue> target = actionNetwork ? new LinkedHashMap<>() : person;
        text(target, actionNetwork ? "profession" : "occupation", profession);
        text(target, actionNetwork ? "affiliation" : "employer", signatory.affiliation());
        if (actionNetwork) {
            target.putAll(restored.takeMembers(OsdiTranslator.PERSON + "custom_fields"));
            if (!target.isEmpty()) {
                person.put("custom_fields", new ExtensionValue.Members(target));
            }
        }
    }

    private static void contact(
            Map<String, ExtensionValue> person,
            String list,
            String member,
            String rest,
            Optional<String> value,
            Restored restored) {
        List<ExtensionValue> items = new ArrayList<>();
        value.ifPresent(text -> {
            Map<String, ExtensionValue> object = primary();
            text(object, member, Optional.of(text));
            object.putAll(restored.takeMembers(OsdiTranslator.PERSON + rest));
            items.add(new ExtensionValue.Members(object));
        });
        items.addAll(restored.takeItems(OsdiTranslator.PERSON + list));
        put(person, list, items);
    }

    private static void address(Residence residence, Restored restored, Map<String, ExtensionValue> person) {
        List<ExtensionValue> items = new ArrayList<>();
        Map<String, ExtensionValue> rest = restored.takeMembers(OsdiTranslator.PERSON + "address");
        if (!residence.equals(Residence.unstated()) || !rest.isEmpty()) {
            Map<String, ExtensionValue> object = primary();
            text(object, "locality", residence.city());
            text(object, "region", residence.province().map(StatedProvince::written));
            text(
                    object,
                    "country",
                    residence.province().map(province -> OsdiTranslator.IRAQ).or(residence::country));
            object.putAll(rest);
            items.add(new ExtensionValue.Members(object));
        }
        items.addAll(restored.takeItems(OsdiTranslator.PERSON + "postal_addresses"));
        put(person, "postal_addresses", items);
    }

    private static void put(Map<String, ExtensionValue> person, String list, List<ExtensionValue> items) {
        if (!items.isEmpty()) {
            person.put(list, new ExtensionValue.Items(items));
        }
    }

    private static Map<String, ExtensionValue> primary() {
        Map<String, ExtensionValue> object = new LinkedHashMap<>();
        object.put("primary", new ExtensionValue.Flag(true));
        return object;
    }

    private static void text(Map<String, ExtensionValue> members, String name, Optional<String> value) {
        value.ifPresent(text -> members.put(name, new ExtensionValue.Text(text)));
    }
}
