package io.github.unityinitiative.json.input;

import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An input that cannot be read at all, or not beyond some line. Problems of single rows are data instead: see
 * {@link RowProblem}.
 *
 * <p>The message names the reason and the line, never a word of the input.
 */
public final class UnreadableInputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final long line;
    private final @Nullable String pointer;

    /**
     * Creates an exception for an input whose place of failure is not known.
     *
     * @param reason why it cannot be read
     * @throws NullPointerException if {@code reason} is null
     */
    public UnreadableInputException(Reason reason) {
        this(reason, 0, null);
    }

    /**
     * Creates an exception.
     *
     * @param reason why the input cannot be read
     * @param line the line of the failure, from 1; 0 if not known
     * @param cause what failed; null if nothing did. Its message must hold no word of the input
     * @throws NullPointerException if {@code reason} is null
     */
    public UnreadableInputException(Reason reason, long line, @Nullable Throwable cause) {
        this(reason, line, null, cause);
    }

    private UnreadableInputException(Reason reason, long line, @Nullable String pointer, @Nullable Throwable cause) {
        super(message(reason, line, pointer), cause);
        this.reason = reason;
        this.line = line;
        this.pointer = pointer;
    }

    /**
     * An exception for a member of the letter that does not have the form it must have.
     *
     * @param pointer where it is, as a JSON Pointer (RFC 6901) of known member names
     * @return an exception with the reason {@link Reason#INVALID_DOCUMENT}
     * @throws NullPointerException if {@code pointer} is null
     */
    public static UnreadableInputException invalidDocument(String pointer) {
        return new UnreadableInputException(
                Reason.INVALID_DOCUMENT, 0, Objects.requireNonNull(pointer, "pointer"), null);
    }

    /**
     * Why the input cannot be read.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Where reading stopped.
     *
     * @return the line, from 1, or empty if not known
     */
    public OptionalLong line() {
        return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
    }

    /**
     * Which member of the letter is invalid.
     *
     * @return a JSON Pointer of known member names, or empty where that is not the reason
     */
    public Optional<String> pointer() {
        return Optional.ofNullable(pointer);
    }

    private static String message(Reason reason, long line, @Nullable String pointer) {
        Objects.requireNonNull(reason, "reason");
        if (pointer != null) {
            return reason + " at " + pointer;
        }
        return line > 0 ? reason + " at line " + line : reason.toString();
    }

    /** Why an input cannot be read. Later versions may add reasons. */
    public enum Reason {
        /** A table without a header row. */
        HEADER_MISSING,
        /** A header row that cannot be read: broken quotes, or longer than a record may be. */
        HEADER_UNREADABLE,
        /** A table without a column for the name. */
        NAME_COLUMN_MISSING,
        /** Two columns with the same meaning. */
        DUPLICATE_COLUMN,
        /** More columns or members than the limits allow. */
        TOO_MANY_COLUMNS,
        /** Not UTF-8: another encoding, or a malformed header. */
        NOT_UTF8,
        /** Not JSON, or JSON that breaks off. */
        MALFORMED_JSON,
        /** JSON, but neither an array of records nor an object of a known format. */
        UNKNOWN_SHAPE,
        /** A later major version of the format. */
        UNSUPPORTED_VERSION,
        /** Nested deeper than the limits allow. */
        NESTED_TOO_DEEPLY,
        /** A record longer than the limits allow, after which the next cannot be found. */
        RECORD_TOO_LONG,
        /** More records than the limits allow. */
        TOO_MANY_RECORDS,
        /** A compressed input that inflates beyond the limits. */
        INFLATED_TOO_LARGE,
        /** A compressed input that is damaged or cut off. */
        CORRUPT_COMPRESSION,
        /** A member of the letter itself that is missing or does not have the form it must have. */
        INVALID_DOCUMENT,
        /** The stream or file failed: the cause says how. */
        READ_FAILED
    }
}
