package io.github.unityinitiative.json;

import io.github.unityinitiative.signatory.Signatory;
import java.util.List;
import java.util.Objects;

/** One row of an input: a signatory, or the problems for which it is none. */
public sealed interface ImportedRow {

    /**
     * The number of the row among those read.
     *
     * @return a number from 1
     */
    long row();

    /**
     * The line that the row starts on.
     *
     * @return a number from 1
     */
    long line();

    /**
     * A row that is a signatory.
     *
     * @param row the number of the row among those read, from 1
     * @param line the line that the row starts on, from 1
     * @param signatory who signed
     */
    record Accepted(long row, long line, Signatory signatory) implements ImportedRow {
        /**
         * Creates an accepted row.
         *
         * @throws NullPointerException if {@code signatory} is null
         */
        public Accepted {
            Objects.requireNonNull(signatory, "signatory");
        }
    }

    /**
     * A row that is no signatory.
     *
     * @param row the number of the row among those read, from 1
     * @param line the line that the row starts on, from 1
     * @param problems why not: at least one problem
     * @param raw the row as it was
     */
    record Rejected(long row, long line, List<RowProblem> problems, RawRecord raw) implements ImportedRow {
        /**
         * Creates a rejected row.
         *
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if there is no problem
         */
        public Rejected {
            problems = List.copyOf(problems);
            Objects.requireNonNull(raw, "raw");
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems is empty");
            }
        }
    }
}
