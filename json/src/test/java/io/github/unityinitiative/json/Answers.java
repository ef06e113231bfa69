package io.github.unityinitiative.json;

import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.util.List;

/** What a reader answers to bytes that may be anything. */
final class Answers {

    private Answers() {}

    /** The reason for which the input cannot be read, or the number of rows accepted and rejected. */
    static String of(SignatoryFormat format, byte[] bytes) {
        try (SignatoryRows rows = Rows.reader(format).open(new ByteArrayInputStream(bytes))) {
            while (rows.hasNext()) {
                requireProblems(rows.next());
            }
            if (rows.read() != rows.accepted() + rows.rejected()) {
                throw new AssertionError("rows were lost");
            }
            return rows.accepted() + " " + rows.rejected();
        } catch (UnreadableInputException e) {
            return e.getMessage();
        }
    }

    private static void requireProblems(ImportedRow row) {
        if (row instanceof ImportedRow.Rejected rejected) {
            List<RowProblem> problems = rejected.problems();
            if (problems.stream().anyMatch(problem -> problem.line() < 1 || problem.row() < 1)) {
                throw new AssertionError("a problem without a place: " + problems);
            }
        }
    }
}
