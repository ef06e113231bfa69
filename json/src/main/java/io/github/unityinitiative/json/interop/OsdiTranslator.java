package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.RecordTranslator;
import io.github.unityinitiative.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads signatures and persons of OSDI and its dialect of Action Network: a signature with its person beside or
 * embedded in it, the helper that records both, or a person alone.
 */
final class OsdiTranslator implements RecordTranslator {

    static final String PREFIX = "osdi:";
    static final String PERSON = "person.";
    static final String OUR_SYSTEM = "initiative:";
    static final String IRAQ = "IQ";

    /** Members that petitions have, and neither signatures nor persons. */
    private static final Set<String> PETITION = Set.of("title", "petition_text", "total_signatures");

    private final Losses losses;

    OsdiTranslator(Losses losses) {
        this.losses = losses;
    }

    @Override
    public Optional<ExtensionValue.Members> translate(ExtensionValue.Members theirs) {
        if (PETITION.stream().anyMatch(theirs.values()::containsKey)) {
            // It is signed by others.
            return Optional.empty();
        }
        Taken signature = new Taken(theirs.values());
        Optional<Taken> embedded = signature.object("_embedded");
        Optional<Taken> person =
                signature.object("person").or(() -> embedded.flatMap(links -> links.object("osdi:person")));
        Draft draft = new Draft(PREFIX);
        embedded.ifPresent(rest -> draft.keepWhole("_embedded", rest));
        identifiers(signature, draft);
        signedOn(signature, draft);
        person.ifPresentOrElse(taken -> person(taken, PERSON, draft), () -> person(signature, PERSON, draft));
        if (person.isPresent()) {
            draft.keepRest("", signature);
        }
        return Optional.of(draft.build());
    }

    private static void identifiers(Taken signature, Draft draft) {
        List<String> identifiers = signature.texts("identifiers");
        if (identifiers.isEmpty()) {
            return;
        }
        Optional<String> ours =
                identifiers.stream().filter(id -> id.startsWith(OUR_SYSTEM)).findFirst();
        String first = ours.orElse(identifiers.get(0));
        draft.put("id", Optional.of(ours.isPresent() ? first.substring(OUR_SYSTEM.length()) : first));
        List<ExtensionValue> others = new ArrayList<>();
        identifiers.stream().filter(id -> !id.equals(first)).forEach(id -> others.add(new ExtensionValue.Text(id)));
        if (!others.isEmpty()) {
            draft.keep("identifiers", new ExtensionValue.Items(others));
        }
    }

    private void signedOn(Taken signature, Draft draft) {
        String field = signature.has("action_date") ? "action_date" : "created_date";
        signature.text(field).ifPresent(stamp -> {
            Days.of(stamp)
                    .ifPresentOrElse(
                            day -> draft.put("signedOn", Optional.of(day.toString())), () -> losses.dropped(field));
            if (!stamp.endsWith(OsdiPerson.MIDNIGHT)) {
                draft.keep("action_date", new ExtensionValue.Text(stamp));
            }
        });
    }

    private void person(Taken person, String path, Draft draft) {
        name(person, draft);
        draft.put("profession", person.text("occupation").or(() -> person.text("work_title")));
        draft.put("affiliation", person.text("employer"));
        customFields(person, path, draft);
        language(person, draft);
        email(person, path, draft);
        phone(person, path, draft);
        address(person, path, draft);
        draft.keepRest(path, person);
    }

    private void name(Taken person, Draft draft) {
        boolean parts = person.has("family_name") && person.has("given_name");
        draft.put("name", person.joined("given_name", "additional_name", "family_name"));
        if (parts) {
            losses.coerced("given_name, family_name");
        }
    }

    /** Action Network has no field for the profession, so that campaigns make one of their own. */
    private static void customFields(Taken person, String path, Draft draft) {
        person.object("custom_fields").ifPresent(fields -> {
            draft.put("profession", fields.text("profession"));
            draft.put("affiliation", fields.text("affiliation"));
            draft.keepWhole(path + "custom_fields", fields);
        });
    }

    private void language(Taken person, Draft draft) {
        person.text("preferred_language").ifPresent(tag -> {
            Optional<String> known = LanguageTag.tryParse(tag).map(LanguageTag::value);
            draft.put("language", known);
            if (known.isEmpty()) {
                losses.dropped("preferred_language");
            }
        });
    }

    private void email(Taken person, String path, Draft draft) {
        List<Taken> addresses = person.objects("email_addresses");
        if (addresses.isEmpty()) {
            addresses = person.objects("email_address");
            addresses.forEach(address -> losses.coerced("email_address"));
        }
        primary(addresses, path + "email_addresses", draft).ifPresent(address -> {
            draft.email(address.text("address"));
            draft.keepWhole(path + "email", address);
        });
    }

    private void phone(Taken person, String path, Draft draft) {
        primary(person.objects("phone_numbers"), path + "phone_numbers", draft).ifPresent(number -> {
            Optional<String> digits = number.digits("number");
            digits.ifPresent(value -> losses.coerced("phone_numbers[].number"));
            draft.phone(digits.or(() -> number.text("number")));
            draft.keepWhole(path + "phone", number);
        });
    }

    /** Regions are tails of ISO 3166-2 codes there; only those of Iraq are provinces here. */
    private void address(Taken person, String path, Draft draft) {
        primary(person.objects("postal_addresses"), path + "postal_addresses", draft)
                .ifPresent(address -> {
                    draft.put("city", address.text("locality"));
                    Optional<String> country = address.text("country");
                    boolean inIraq = country.filter(IRAQ::equals).isPresent();
                    draft.put("country", country.filter(code -> !inIraq));
                    if (inIraq) {
                        draft.put("province", address.text("region").map(this::province));
                    }
                    draft.keepWhole(path + "address", address);
                });
    }

    private String province(String region) {
        boolean tail = region.length() == 2 && region.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
        if (tail) {
            losses.coerced("postal_addresses[].region");
        }
        return tail ? IRAQ + "-" + region : region;
    }

    /** The object marked as primary, or the first; the others are kept. */
    private static Optional<Taken> primary(List<Taken> objects, String field, Draft draft) {
        Optional<Taken> chosen = objects.stream()
                .filter(object ->
                        new ExtensionValue.Flag(true).equals(object.left().get("primary")))
                .findFirst()
                .or(() -> objects.stream().findFirst());
        List<ExtensionValue> others = new ArrayList<>();
        objects.stream()
                .filter(object -> object != chosen.orElse(null))
                .forEach(object -> others.add(new ExtensionValue.Members(object.left())));
        if (!others.isEmpty()) {
            draft.keep(field, new ExtensionValue.Items(others));
        }
        chosen.ifPresent(object -> object.left().remove("primary"));
        return chosen;
    }
}
