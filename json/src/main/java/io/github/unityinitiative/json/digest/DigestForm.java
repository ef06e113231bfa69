package io.github.unityinitiative.json.digest;

import io.github.unityinitiative.document.Addressee;
import io.github.unityinitiative.document.Demand;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a letter in one language, in the form of which the digest is taken, each with its place. */
final class DigestForm {

    static final String RULES = "initiative-text/1";

    private final LanguageTag language;
    private final Map<String, String> parts = new LinkedHashMap<>();

    private DigestForm(LanguageTag language) {
        this.language = language;
    }

    /** The text of every part by its JSON Pointer, in the order of the letter. */
    static Map<String, String> parts(Document document, LanguageTag language) {
        DigestForm form = new DigestForm(language);
        form.value(document);
        return form.parts;
    }

    /**
     * The JSON value of which the digest is taken.
     *
     * @throws UndigestibleTextException if the letter has no digest in that language
     */
    static ExtensionValue of(Document document, LanguageTag language) {
        DigestForm form = new DigestForm(language);
        ExtensionValue value = form.value(document);
        if (form.parts.isEmpty()) {
            throw new UndigestibleTextException(UndigestibleTextException.Reason.LANGUAGE_MISSING, "");
        }
        return value;
    }

    private ExtensionValue value(Document document) {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        members.put("rules", new ExtensionValue.Text(RULES));
        members.put("language", new ExtensionValue.Text(language.value()));
        members.put("preamble", paragraphs(document.preamble(), "/preamble"));
        members.put("addressees", addressees(document.addressees()));
        members.put("demands", demands(document.demands()));
        members.put("closing", paragraphs(document.closing(), "/closing"));
        return new ExtensionValue.Members(members);
    }

    private ExtensionValue paragraphs(List<LocalizedText> paragraphs, String pointer) {
        List<ExtensionValue> items = new ArrayList<>();
        for (int index = 0; index < paragraphs.size(); index++) {
            text(paragraphs.get(index), pointer + "/" + index).ifPresent(items::add);
        }
        return new ExtensionValue.Items(items);
    }

    private ExtensionValue addressees(List<Addressee> addressees) {
        List<ExtensionValue> items = new ArrayList<>();
        for (int index = 0; index < addressees.size(); index++) {
            text(addressees.get(index).name(), "/addressees/" + index + "/name").ifPresent(items::add);
        }
        return new ExtensionValue.Items(items);
    }

    private ExtensionValue demands(List<Demand> demands) {
        List<ExtensionValue> items = new ArrayList<>();
        for (int index = 0; index < demands.size(); index++) {
            Demand demand = demands.get(index);
            ExtensionValue.Numeral number = new ExtensionValue.Numeral(Integer.toString(demand.number()));
            text(demand.text(), "/demands/" + index + "/text")
                    .ifPresent(text -> items.add(new ExtensionValue.Members(Map.of("number", number, "text", text))));
        }
        return new ExtensionValue.Items(items);
    }

    private Optional<ExtensionValue> text(LocalizedText text, String pointer) {
        return text.get(language).map(words -> {
            String digested = DigestText.of(words, pointer);
            parts.put(pointer, digested);
            return new ExtensionValue.Text(digested);
        });
    }
}
