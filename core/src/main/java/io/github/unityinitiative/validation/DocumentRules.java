package io.github.unityinitiative.validation;

import io.github.unityinitiative.document.Demand;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.DocumentLanguage;
import io.github.unityinitiative.document.TextStatus;
import io.github.unityinitiative.text.LanguageTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules between the parts of a letter. Stateless. */
final class DocumentRules {

    private DocumentRules() {}

    /** Rules that hold for a draft already. */
    static List<Violation> check(Document document) {
        List<Violation> violations = new ArrayList<>();
        checkNumbers(document, violations);
        checkAddressees(document, violations);
        checkLanguages(document, violations);
        return violations;
    }

    /** Further rules for a letter that is published. */
    static List<Violation> checkPublished(Document document) {
        List<Violation> violations = new ArrayList<>();
        if (document.demands().isEmpty()) {
            violations.add(error("no-demands", "demands"));
        }
        if (document.languages().stream().noneMatch(language -> language.status() == TextStatus.ORIGINAL)) {
            violations.add(warning("no-original", "languages"));
        }
        if (document.date().isEmpty()) {
            violations.add(warning("no-date", "date"));
        }
        checkCompleteness(document, violations);
        return violations;
    }

    private static void checkNumbers(Document document, List<Violation> violations) {
        int expected = 1;
        for (Demand demand : document.demands()) {
            if (demand.number() != expected) {
                String path = "demands[" + (expected - 1) + "].number";
                violations.add(Violation.of(
                        "demand-number", Severity.ERROR, path, Map.of("expected", Integer.toString(expected))));
            }
            expected++;
        }
    }

    private static void checkAddressees(Document document, List<Violation> violations) {
        Set<String> known = new HashSet<>();
        for (int at = 0; at < document.addressees().size(); at++) {
            if (!known.add(document.addressees().get(at).id())) {
                violations.add(error("duplicate-addressee", "addressees[" + at + "].id"));
            }
        }
        for (int at = 0; at < document.demands().size(); at++) {
            List<String> addressees = document.demands().get(at).addressees();
            for (int which = 0; which < addressees.size(); which++) {
                if (!known.contains(addressees.get(which))) {
                    violations.add(error("unknown-addressee", "demands[" + at + "].addressees[" + which + "]"));
                }
            }
        }
    }

    private static void checkLanguages(Document document, List<Violation> violations) {
        Set<LanguageTag> known = new HashSet<>();
        for (int at = 0; at < document.languages().size(); at++) {
            if (!known.add(document.languages().get(at).tag())) {
                violations.add(error("duplicate-language", "languages[" + at + "].tag"));
            }
        }
    }

    private static void checkCompleteness(Document document, List<Violation> violations) {
        Set<LanguageTag> languages =
                document.languages().stream().map(DocumentLanguage::tag).collect(Collectors.toSet());
        for (int at = 0; at < document.demands().size(); at++) {
            if (!document.demands().get(at).text().languages().containsAll(languages)) {
                violations.add(warning("missing-language", "demands[" + at + "].text"));
            }
        }
    }

    private static Violation error(String code, String path) {
        return Violation.of(code, Severity.ERROR, path, Map.of());
    }

    private static Violation warning(String code, String path) {
        return Violation.of(code, Severity.WARNING, path, Map.of());
    }
}
