package io.github.unityinitiative.json.digest;

import java.io.Serial;
import java.util.Objects;

/**
 * A letter that has no digest in a language. The message names the reason and the place, and holds no text.
 */
public final class UndigestibleTextException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String pointer;

    UndigestibleTextException(Reason reason, String pointer) {
        super(reason + (pointer.isEmpty() ? "" : " at " + pointer));
        this.reason = Objects.requireNonNull(reason, "reason");
        this.pointer = pointer;
    }

    /**
     * Why there is no digest.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Which part of the letter is the reason.
     *
     * @return a JSON Pointer (RFC 6901) into the letter; empty if it is the letter as a whole
     */
    public String pointer() {
        return pointer;
    }

    /** Why a letter has no digest. */
    public enum Reason {
        /** No part of the letter is in that language. */
        LANGUAGE_MISSING,
        /** A character that reorders the text around it, so that what is read is not what is digested. */
        REORDERING_CHARACTER,
        /** A character that Unicode 13 does not assign, which not every JDK normalizes alike. */
        UNKNOWN_CHARACTER
    }
}
