package io.github.unityinitiative.validation;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The validation of a letter and its signatures, one after another: what is kept of each is 8 to 10 bytes of a hash
 * of its id, and nothing if the rule {@code duplicate-id} is switched off. By chance, that rule calls two different ids of
 * 4.5 million the same once in 30,000,000,000 lists. Not thread-safe.
 */
public final class DatasetValidation {

    private static final String DUPLICATE_ID = "duplicate-id";

    private final RuleSet rules;
    private final List<SignatoryRule> signatoryRules;
    private final ReportBuilder report;
    private final IdSet ids = new IdSet();
    private final @Nullable Integer claimed;
    private long counted;

    DatasetValidation(RuleSet rules, List<SignatoryRule> signatoryRules, Document document, int maximumKept) {
        this.rules = rules;
        this.signatoryRules = signatoryRules;
        this.report = new ReportBuilder(maximumKept);
        this.claimed = document.claimedSignaturesOrNull();
        report.addAll(rules.check(document));
    }

    /**
     * Checks the next signature.
     *
     * @param signatory the signature
     * @return everything that is wrong with it, by itself or beside those before it; empty if nothing is
     * @throws NullPointerException if {@code signatory} is null
     */
    public List<Violation> add(Signatory signatory) {
        boolean repeated = rules.isOn(DUPLICATE_ID) && !ids.add(signatory.id().value());
        List<Violation> violations = rules.check(
                signatory,
                signatoryRules,
                repeated ? List.of(Violation.of(DUPLICATE_ID, Severity.ERROR, "id", Map.of())) : List.of());
        counted += signatory.status() == SignatoryStatus.WITHDRAWN ? 0 : 1;
        report.addSignatory(violations);
        return violations;
    }

    /**
     * What was found so far, with the number of signatures that the letter claims compared to the number counted.
     *
     * @return a report on the letter and every signature added
     */
    public ValidationReport report() {
        if (claimed == null || claimed <= counted) {
            return report.build(List.of());
        }
        Map<String, String> arguments = Map.of("claimed", Integer.toString(claimed), "counted", Long.toString(counted));
        return report.build(rules.settled(
                List.of(Violation.of("claimed-signatures", Severity.WARNING, "claimedSignatures", arguments))));
    }
}
