package io.github.unityinitiative.document;

import java.util.Objects;

/** A text that cannot be read as a letter at all. The message names the reason and a limit, never the text. */
public final class DocumentReadingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be read. */
    private final Reason reason;

    DocumentReadingException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * Why the text cannot be read.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /** Why a text cannot be read as a letter. */
    public enum Reason {
        /** There is nothing but white space. */
        EMPTY,
        /** It has more characters than the reader was allowed. */
        TOO_LONG
    }
}
