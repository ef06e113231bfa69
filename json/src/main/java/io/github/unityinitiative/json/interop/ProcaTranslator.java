package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.RecordTranslator;
import io.github.unityinitiative.text.LanguageTag;
import java.util.Optional;

/** Reads messages of Proca with the schema {@code proca:action:2}. */
final class ProcaTranslator implements RecordTranslator {

    static final String PREFIX = "proca:";

    private static final String SCHEMA = "proca:action:2";

    private final Losses losses;

    ProcaTranslator(Losses losses) {
        this.losses = losses;
    }

    @Override
    public Optional<ExtensionValue.Members> translate(ExtensionValue.Members theirs) {
        Taken message = new Taken(theirs.values());
        if (!message.text("schema").filter(SCHEMA::equals).isPresent()) {
            return Optional.empty();
        }
        Draft draft = new Draft(PREFIX);
        draft.put("id", message.digits("actionId").map(id -> PREFIX + id));
        message.object("contact").ifPresent(contact -> contact(contact, draft));
        message.object("action").ifPresent(action -> action(action, draft));
        message.object("actionPage").ifPresent(page -> page(page, draft));
        draft.keepRest("", message);
        return Optional.of(draft.build());
    }

    private void contact(Taken contact, Draft draft) {
        boolean parts = contact.has("firstName") && contact.has("lastName");
        draft.put("name", contact.joined("firstName", "lastName"));
        if (parts) {
            losses.coerced("contact.firstName, contact.lastName");
        }
        draft.email(contact.text("email"));
        draft.phone(contact.text("phone"));
        Optional<String> country = contact.text("country");
        boolean inIraq = country.filter(OsdiTranslator.IRAQ::equals).isPresent();
        if (inIraq) {
            draft.put("province", contact.text("area").filter(area -> !area.equals(OsdiTranslator.IRAQ)));
        }
        draft.put("country", country.filter(code -> !inIraq));
        draft.keepRest("contact.", contact);
    }

    private void action(Taken action, Draft draft) {
        action.text("createdAt").ifPresent(stamp -> {
            Days.of(stamp)
                    .ifPresentOrElse(
                            day -> draft.put("signedOn", Optional.of(day.toString())),
                            () -> losses.dropped("action.createdAt"));
            draft.keep("action.createdAt", new ExtensionValue.Text(stamp));
        });
        if (new ExtensionValue.Flag(true).equals(action.left().get("testing"))) {
            // A test is nobody's signature.
            losses.coerced("action.testing");
            draft.put("status", Optional.of("pending"));
        }
        draft.keepRest("action.", action);
    }

    private void page(Taken page, Draft draft) {
        page.text("locale").ifPresent(locale -> {
            Optional<String> language =
                    LanguageTag.tryParse(locale.replace('_', '-')).map(LanguageTag::value);
            draft.put("language", language);
            if (language.isEmpty()) {
                losses.dropped("actionPage.locale");
            }
        });
        draft.keepRest("actionPage.", page);
    }
}
