package io.github.unityinitiative.validation;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules of a validator with the severities an application gave them. Immutable and thread-safe. */
final class RuleSet {

    private static final String ID_PATH = "id";

    private final ConstraintRule constraints;
    private final boolean published;
    private final Set<String> disabled;
    private final Map<String, Severity> severities;

    RuleSet(ConstraintRule constraints, boolean published, Set<String> disabled, Map<String, Severity> severities) {
        this.constraints = constraints;
        this.published = published;
        this.disabled = Set.copyOf(disabled);
        this.severities = Map.copyOf(severities);
    }

    List<Violation> check(Document document) {
        List<Violation> violations = new ArrayList<>(constraints.check(document));
        violations.addAll(DocumentRules.check(document));
        if (published) {
            violations.addAll(DocumentRules.checkPublished(document));
        }
        return settled(violations);
    }

    List<Violation> check(Signatory signatory, List<SignatoryRule> rules, List<Violation> besideOthers) {
        List<Violation> violations = new ArrayList<>(constraints.check(signatory));
        rules.forEach(rule -> violations.addAll(rule.check(signatory)));
        violations.addAll(besideOthers);
        SignatoryId id = violations.stream().anyMatch(RuleSet::isAboutTextOfId) ? null : signatory.id();
        return settled(violations).stream()
                .map(violation -> violation.of(id, signatory.provenanceOrNull()))
                .toList();
    }

    boolean isOn(String code) {
        return !disabled.contains(code);
    }

    /** Leaves out what is switched off and gives the rest its severity. */
    List<Violation> settled(List<Violation> violations) {
        return violations.stream()
                .filter(violation -> isOn(violation.code()))
                .map(violation ->
                        violation.withSeverity(severities.getOrDefault(violation.code(), violation.severity())))
                .toList();
    }

    /** An id that is made of personal data, or hides something, is not shown. */
    private static boolean isAboutTextOfId(Violation violation) {
        return violation.path().startsWith(ID_PATH + ".");
    }
}
