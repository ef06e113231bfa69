package io.github.unityinitiative.json;

import io.github.unityinitiative.json.input.RawRecord;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
     * The id of the row.
     *
     * @return the id that the row states, or one made of the source and the number of the row where it states none
     *     that can be read
     */
    SignatoryId id();

    /**
     * The signatory of a row that is one.
     *
     * @return who signed, or empty if the row was rejected
     */
    default Optional<Signatory> accepted() {
        return this instanceof Accepted row ? Optional.of(row.signatory()) : Optional.empty();
    }

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

        @Override
        public SignatoryId id() {
            return signatory.id();
        }
    }

    /**
     * A row that is no signatory.
     *
     * @param row the number of the row among those read, from 1
     * @param line the line that the row starts on, from 1
     * @param problems why not: at least one problem
     * @param raw the row as it was
     * @param id the id that the row states, or one made of the source and the number of the row
     */
    record Rejected(long row, long line, List<RowProblem> problems, RawRecord raw, SignatoryId id)
            implements ImportedRow {
        /**
         * Creates a rejected row.
         *
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if there is no problem
         */
        public Rejected {
            problems = List.copyOf(problems);
            Objects.requireNonNull(raw, "raw");
            Objects.requireNonNull(id, "id");
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems is empty");
            }
        }
    }
}
