package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.RecordTranslator;
import io.github.unityinitiative.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads persons of Popolo, with the languages of other names that EveryPolitician added. */
final class PopoloTranslator implements RecordTranslator {

    static final String PREFIX = "popolo:";
    static final Set<String> PHONES = Set.of("cell", "phone", "voice");

    private final Losses losses;

    PopoloTranslator(Losses losses) {
        this.losses = losses;
    }

    @Override
    public Optional<ExtensionValue.Members> translate(ExtensionValue.Members theirs) {
        Taken person = new Taken(theirs.values());
        Draft draft = new Draft(PREFIX);
        draft.put("id", person.text("id"));
        Optional<String> name = person.text("name");
        if (name.isEmpty()) {
            name = person.joined("given_name", "additional_name", "family_name");
            name.ifPresent(joined -> losses.coerced("given_name, family_name"));
        }
        draft.put("name", name);
        otherNames(person, draft);
        draft.email(person.text("email"));
        contactDetails(person, draft);
        membership(person, draft);
        draft.keepRest("", person);
        return Optional.of(draft.build());
    }

    private void otherNames(Taken person, Draft draft) {
        for (Taken other : person.objects("other_names")) {
            Optional<String> name = other.text("name");
            if (name.isEmpty()) {
                losses.dropped("other_names[]");
                continue;
            }
            Optional<String> language = other.text("lang");
            Optional<String> known = language.flatMap(LanguageTag::tryParse).map(LanguageTag::value);
            if (language.isPresent() && known.isEmpty()) {
                losses.dropped("other_names[].lang");
            }
            draft.otherName(name.get(), known);
            other.left().keySet().forEach(member -> losses.dropped("other_names[]." + member));
        }
    }

    private void contactDetails(Taken person, Draft draft) {
        List<ExtensionValue> others = new ArrayList<>();
        boolean found = false;
        for (Taken detail : person.objects("contact_details")) {
            boolean phone = !found
                    && detail.left().get("type") instanceof ExtensionValue.Text type
                    && PHONES.contains(type.value());
            if (phone) {
                found = true;
                draft.phone(detail.text("value"));
                detail.text("type")
                        .filter(type -> !type.equals("phone"))
                        .ifPresent(type -> losses.coerced("contact_details[].type"));
                detail.left().keySet().forEach(member -> losses.dropped("contact_details[]." + member));
            } else {
                others.add(new ExtensionValue.Members(detail.left()));
            }
        }
        if (!others.isEmpty()) {
            draft.keep("contact_details", new ExtensionValue.Items(others));
        }
    }

    /** The first membership says what somebody does, and where; further ones are kept. */
    private void membership(Taken person, Draft draft) {
        List<Taken> memberships = person.objects("memberships");
        List<ExtensionValue> others = new ArrayList<>();
        for (int index = 0; index < memberships.size(); index++) {
            Taken membership = memberships.get(index);
            if (index == 0) {
                draft.put("profession", membership.text("role"));
                draft.put("province", membership.text("area_id"));
                membership.object("organization").ifPresent(organization -> {
                    draft.put("affiliation", organization.text("name"));
                    organization.left().keySet().forEach(name -> losses.dropped("memberships[].organization." + name));
                });
                draft.keepWhole("membership", membership);
            } else {
                others.add(new ExtensionValue.Members(membership.left()));
            }
        }
        if (!others.isEmpty()) {
            draft.keep("memberships", new ExtensionValue.Items(others));
        }
    }
}
