package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.RowProblem;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.validation.DatasetValidation;
import io.github.unityinitiative.validation.Severity;
import io.github.unityinitiative.validation.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reads files of signatories, row by row, and tells everything that is wrong with them. Not thread-safe. */
final class Intake {

    private final Console console;
    private final DatasetValidation validation;
    private final ProblemWords words;
    private final ProblemSink problems;
    private final RowListener listener;
    private final IntakeCounts counts = new IntakeCounts();

    Intake(
            Console console,
            DatasetValidation validation,
            ProblemWords words,
            ProblemSink problems,
            RowListener listener) {
        this.console = console;
        this.validation = validation;
        this.words = words;
        this.problems = problems;
        this.listener = listener;
    }

    IntakeCounts counts() {
        return counts;
    }

    /** Reads one file to its end. */
    void read(SignatoryFile file) throws IOException {
        console.progress().stage("Reading " + file.name());
        file.read(console, rows -> {
            listener.start(file, rows);
            while (rows.hasNext()) {
                take(file, rows);
            }
            listener.end();
        });
    }

    /** Tells what is wrong with the letter, and with all signatures together. Once, after the last file. */
    void finish() throws IOException {
        for (Violation violation : validation.report().violations()) {
            if (violation.provenance().isEmpty()) {
                Place place = new Place(null, violation.path());
                report(new Row("letter", 0, 0), violation, place);
            }
        }
    }

    private void take(SignatoryFile file, SignatoryRows rows) throws IOException {
        ImportedRow row = rows.next();
        counts.add(row);
        console.progress().done(counts.read());
        Row where = new Row(file.name(), row.line(), row.row());
        if (row instanceof ImportedRow.Rejected rejected) {
            for (RowProblem problem : rejected.problems()) {
                problems.accept(where.problem(problem, words.of(problem.code())));
            }
            listener.rejected(rejected);
        } else if (row instanceof ImportedRow.Accepted accepted) {
            listener.accepted(accepted, validate(file, where, accepted.signatory()));
        }
    }

    private List<Violation> validate(SignatoryFile file, Row where, Signatory signatory) throws IOException {
        List<Violation> violations = validation.add(signatory);
        for (Violation violation : violations) {
            report(where, violation, file.isTable() ? Place.inTable(violation, signatory) : Place.inJson(violation));
        }
        return violations;
    }

    private void report(Row where, Violation violation, Place place) throws IOException {
        Problem problem = where.problem(violation, place, words.of(violation));
        counts.addViolation(problem);
        problems.accept(problem);
    }

    /** Where a row is. */
    private record Row(String file, long line, long number) {

        Problem problem(RowProblem problem, String message) {
            String code = ProblemWords.code(problem.code());
            return new Problem(file, line, number, null, Place.of(problem), Severity.ERROR, code, Map.of(), message);
        }

        Problem problem(Violation violation, Place place, String message) {
            String id = violation.id().map(Object::toString).orElse(null);
            return new Problem(
                    file,
                    line,
                    number,
                    id,
                    place,
                    violation.severity(),
                    violation.code(),
                    violation.arguments(),
                    message);
        }
    }
}
