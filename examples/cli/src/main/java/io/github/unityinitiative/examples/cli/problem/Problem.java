package io.github.unityinitiative.examples.cli.problem;

import io.github.unityinitiative.validation.Severity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the data: where, what, in words; never a value of a record.
 *
 * @param file the file, as the user named it; empty for the letter
 * @param line the line, from 1; 0 if it is not about a line
 * @param row the row, from 1; 0 if it is not about a row
 * @param idOrNull the id of the signature; null if not known, or itself in question
 * @param place where in the row
 * @param severity error or warning
 * @param code which rule
 * @param arguments the arguments of the rule
 * @param message the problem in words
 */
public record Problem(
        String file,
        long line,
        long row,
        @Nullable String idOrNull,
        Place place,
        Severity severity,
        String code,
        Map<String, String> arguments,
        String message) {

    /**
     * A problem of a file as a whole.
     *
     * @param file the file, as the user named it
     * @param line the line that reading ended at; 0 if not known
     * @param code what is wrong
     * @param message the same in words
     * @return the problem
     */
    public static Problem ofFile(String file, long line, String code, String message) {
        return new Problem(file, line, 0, null, new Place(null, null), Severity.ERROR, code, Map.of(), message);
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }
}
