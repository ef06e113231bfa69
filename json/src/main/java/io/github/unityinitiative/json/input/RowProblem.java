package io.github.unityinitiative.json.input;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a row was not accepted: where it is and what kind of problem it is, never what it says.
 *
 * @param row the number of the row among those read, from 1
 * @param line the line that the row starts on, from 1
 * @param columnOrNull the column, by our name for it; null where the problem is not in one column, or the input is
 *     not a table
 * @param pointerOrNull the place in the record as a JSON Pointer (RFC 6901) of known member names; null where the
 *     input is a table
 * @param code what kind of problem it is
 */
public record RowProblem(
        long row,
        long line,
        @Nullable String columnOrNull,
        @Nullable String pointerOrNull,
        Code code) {

    /**
     * Creates a problem.
     *
     * @throws NullPointerException if {@code code} is null
     */
    public RowProblem {
        Objects.requireNonNull(code, "code");
    }

    /**
     * The column, by our name for it.
     *
     * @return the name, or empty where the problem is not in one column
     */
    public Optional<String> column() {
        return Optional.ofNullable(columnOrNull);
    }

    /**
     * The place in the record.
     *
     * @return a JSON Pointer of known member names, or empty where the input is a table
     */
    public Optional<String> pointer() {
        return Optional.ofNullable(pointerOrNull);
    }

    /** What kind of problem it is. Later versions may add codes. */
    public enum Code {
        /** Bytes that are not UTF-8. */
        MALFORMED_UTF8,
        /** A surrogate escape without its other half. */
        LONE_SURROGATE,
        /** Longer than a record may be. */
        RECORD_TOO_LONG,
        /** A quote that is not closed, or text after a closing quote. */
        BROKEN_QUOTES,
        /** More or fewer fields than the header has. */
        WRONG_FIELD_COUNT,
        /** Not JSON. */
        MALFORMED_JSON,
        /** JSON, but not an object. */
        NOT_AN_OBJECT,
        /** An object, but no record of the format that is read. */
        UNKNOWN_RECORD,
        /** A member that appears twice in one object. */
        DUPLICATE_MEMBER,
        /** More members or elements than the limits allow. */
        TOO_MANY_MEMBERS,
        /** Nested deeper than the limits allow. */
        NESTED_TOO_DEEPLY,
        /** A number with more digits than the limits allow. */
        NUMBER_TOO_LONG,
        /** A value of a kind that its place does not take, for example a number for a name. */
        WRONG_TYPE,
        /** No name in any spelling. */
        NAME_MISSING,
        /** No id, where rows are read that must have one. */
        ID_MISSING,
        /** An id of more than 200 characters. */
        ID_INVALID,
        /** Not a day in the form {@code 2014-06-17}, or one that the calendar does not have. */
        DATE_INVALID,
        /** Not a language tag. */
        LANGUAGE_INVALID,
        /** Not {@code full}, {@code initials} or {@code hidden}. */
        VISIBILITY_INVALID,
        /** Not {@code pending}, {@code confirmed} or {@code withdrawn}. */
        STATUS_INVALID,
        /** Not the digest of a text. */
        DIGEST_INVALID,
        /** A word that is none of those its place takes. */
        CODE_INVALID
    }
}
