package io.github.unityinitiative.examples.dataset;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.SignatoryReader;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.validation.DatasetValidation;
import io.github.unityinitiative.validation.InitiativeValidator;
import io.github.unityinitiative.validation.Severity;
import io.github.unityinitiative.validation.Violation;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a check of a dataset found: every problem of every row, by code, row and place, and never a value.
 *
 * @param read how many rows were read
 * @param accepted how many of them are signatories
 * @param rejected how many of them are not
 * @param problems every problem, in the order of the rows, those of the whole dataset last
 */
record DatasetCheck(long read, long accepted, long rejected, List<Problem> problems) {

    DatasetCheck {
        problems = List.copyOf(problems);
    }

    /** Reads a dataset to its end and checks every row beside the letter that it signs. */
    static DatasetCheck of(SignatoryReader reader, InputStream in, Document letter, Clock clock) {
        DatasetValidation validation =
                InitiativeValidator.builder(clock).build().start(letter);
        List<Problem> problems = new ArrayList<>();
        try (SignatoryRows rows = reader.open(in)) {
            while (rows.hasNext()) {
                ImportedRow row = rows.next();
                if (row instanceof ImportedRow.Rejected rejected) {
                    rejected.problems().forEach(problem -> problems.add(Problem.of(row, problem)));
                }
                row.accepted()
                        .ifPresent(signatory -> validation
                                .add(signatory)
                                .forEach(violation -> problems.add(Problem.of(row, violation))));
            }
            return new DatasetCheck(rows.read(), rows.accepted(), rows.rejected(), problems);
        }
    }

    List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    /** How many problems each code has. */
    static Map<String, Integer> counts(List<Problem> problems) {
        Map<String, Integer> counts = new TreeMap<>();
        problems.forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));
        return counts;
    }

    /**
     * One thing wrong with a row.
     *
     * @param row the number of the row, from 1
     * @param id the id of the row
     * @param code what is wrong
     * @param place the column or the place in the record; empty for the row as a whole
     * @param isError whether it is an error; a warning otherwise
     */
    record Problem(long row, String id, String code, String place, boolean isError) {

        static Problem of(ImportedRow row, RowProblem problem) {
            String code = problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Problem(
                    row.row(), row.id().value(), code, problem.column().orElse(""), true);
        }

        static Problem of(ImportedRow row, Violation violation) {
            return new Problem(
                    row.row(),
                    row.id().value(),
                    violation.code(),
                    violation.path(),
                    violation.severity() == Severity.ERROR);
        }

        @Override
        public String toString() {
            return "row " + row + ": " + code + (place.isEmpty() ? "" : " at " + place);
        }
    }
}
