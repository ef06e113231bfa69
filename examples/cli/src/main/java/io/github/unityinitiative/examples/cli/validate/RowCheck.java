package io.github.unityinitiative.examples.cli.validate;

import io.github.unityinitiative.examples.cli.intake.RowHandler;
import io.github.unityinitiative.examples.cli.intake.SignatoryFile;
import io.github.unityinitiative.examples.cli.problem.IntakeCounts;
import io.github.unityinitiative.examples.cli.problem.Origin;
import io.github.unityinitiative.examples.cli.problem.Place;
import io.github.unityinitiative.examples.cli.problem.Problem;
import io.github.unityinitiative.examples.cli.problem.ProblemSink;
import io.github.unityinitiative.i18n.ReportRenderer;
import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.validation.DatasetValidation;
import io.github.unityinitiative.validation.Severity;
import io.github.unityinitiative.validation.Violation;
import java.io.IOException;
import java.util.Optional;

/** Tells everything that is wrong with rows, and lets through the signatories without an error. Not thread-safe. */
public final class RowCheck implements RowHandler {

    private final DatasetValidation validation;
    private final ReportRenderer reports;
    private final ProblemSink problems;
    private final IntakeCounts counts = new IntakeCounts();

    /**
     * Creates a check.
     *
     * @param validation the rules, which see every signature once
     * @param reports the language of the messages
     * @param problems takes what is found
     */
    public RowCheck(DatasetValidation validation, ReportRenderer reports, ProblemSink problems) {
        this.validation = validation;
        this.reports = reports;
        this.problems = problems;
    }

    /**
     * What became of the rows so far.
     *
     * @return the same counts on every call
     */
    public IntakeCounts counts() {
        return counts;
    }

    @Override
    public Optional<Signatory> handle(SignatoryFile file, ImportedRow row) throws IOException {
        counts.add(row);
        Origin origin = Origin.of(file.name(), row);
        if (row instanceof ImportedRow.Accepted accepted) {
            return check(file, origin, accepted.signatory());
        }
        for (RowProblem problem : ((ImportedRow.Rejected) row).problems()) {
            problems.accept(
                    origin.problem(problem, reports.problem(problem.code().name())));
        }
        return Optional.empty();
    }

    /**
     * Tells what is wrong with the letter, and with all signatures together. Once, after the last row.
     *
     * @throws IOException if a problem cannot be written
     */
    public void finish() throws IOException {
        for (Violation violation : validation.report().violations()) {
            if (violation.provenance().isEmpty()) {
                report(Origin.letter(), violation, new Place(null, violation.path()));
            }
        }
    }

    private Optional<Signatory> check(SignatoryFile file, Origin origin, Signatory signatory) throws IOException {
        boolean faulty = false;
        for (Violation violation : validation.add(signatory)) {
            report(origin, violation, file.isTable() ? Place.inTable(violation, signatory) : Place.inJson(violation));
            faulty |= violation.severity() == Severity.ERROR;
        }
        counts.addChecked(faulty);
        return faulty ? Optional.empty() : Optional.of(signatory);
    }

    private void report(Origin origin, Violation violation, Place place) throws IOException {
        Problem problem = origin.problem(violation, place, reports.rule(violation));
        counts.addViolation(problem);
        problems.accept(problem);
    }
}
