package io.github.unityinitiative.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts violations and keeps the first of them. Not thread-safe. */
final class ReportBuilder {

    private final int maximumKept;
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<Violation> kept = new ArrayList<>();
    private long signatories;
    private long invalidSignatories;
    private long errors;

    ReportBuilder(int maximumKept) {
        this.maximumKept = maximumKept;
    }

    void addAll(List<Violation> violations) {
        for (Violation violation : violations) {
            counts.merge(violation.code(), 1L, Long::sum);
            errors += isError(violation) ? 1 : 0;
            if (kept.size() < maximumKept) {
                kept.add(violation);
            }
        }
    }

    void addSignatory(List<Violation> violations) {
        signatories++;
        invalidSignatories += violations.stream().anyMatch(ReportBuilder::isError) ? 1 : 0;
        addAll(violations);
    }

    /** The report on what was added, and on a few violations of the dataset as a whole that are not added. */
    ValidationReport build(List<Violation> ofTheWhole) {
        ReportBuilder whole = new ReportBuilder(maximumKept + ofTheWhole.size());
        whole.counts.putAll(counts);
        whole.kept.addAll(kept);
        whole.errors = errors;
        whole.addAll(ofTheWhole);
        long all = whole.counts.values().stream().mapToLong(Long::longValue).sum();
        return new ValidationReport(
                signatories, invalidSignatories, whole.errors, all - whole.errors, whole.counts, whole.kept);
    }

    private static boolean isError(Violation violation) {
        return violation.severity() == Severity.ERROR;
    }
}
