package io.github.unityinitiative.examples.cli.problem;

import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.validation.Severity;
import io.github.unityinitiative.validation.Violation;
import java.util.Map;

/**
 * Where a row is.
 *
 * @param file the file, as the user named it
 * @param line the line, from 1; 0 if it is not about a line
 * @param row the row, from 1; 0 if it is not about a row
 */
public record Origin(String file, long line, long row) {

    /**
     * Where a row is.
     *
     * @param file the file, as the user named it
     * @param row a row of it
     * @return its place
     */
    public static Origin of(String file, ImportedRow row) {
        return new Origin(file, row.line(), row.row());
    }

    /**
     * The letter and the signatures as a whole.
     *
     * @return a place without line and row
     */
    public static Origin letter() {
        return new Origin("letter", 0, 0);
    }

    /**
     * A problem that the reader found here.
     *
     * @param problem the problem
     * @param message what it is in words
     * @return the problem with its place
     */
    public Problem problem(RowProblem problem, String message) {
        String code = Codes.of(problem.code());
        return new Problem(file, line, row, null, Place.of(problem), Severity.ERROR, code, Map.of(), message);
    }

    /**
     * A rule that is broken here.
     *
     * @param violation the rule
     * @param place where in the row
     * @param message what it is in words
     * @return the problem with its place
     */
    public Problem problem(Violation violation, Place place, String message) {
        return new Problem(
                file,
                line,
                row,
                violation.id().map(Object::toString).orElse(null),
                place,
                violation.severity(),
                violation.code(),
                violation.arguments(),
                message);
    }
}
