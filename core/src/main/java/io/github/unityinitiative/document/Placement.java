package io.github.unityinitiative.document;

import java.util.Objects;

/**
 * Where one line of a letter went.
 *
 * @param line the line in the text, from 1
 * @param part the part of the letter that it belongs to
 * @param index which paragraph or demand of that part, from 1
 */
public record Placement(int line, Part part, int index) {

    /**
     * Creates a placement.
     *
     * @throws NullPointerException if {@code part} is null
     */
    public Placement {
        Objects.requireNonNull(part, "part");
    }

    /** A part of a letter. */
    public enum Part {
        /** The title, or a repetition of it. */
        TITLE,
        /** A paragraph before the first demand. */
        PREAMBLE,
        /** A demand. */
        DEMAND,
        /** A paragraph after the last demand. */
        CLOSING,
        /** None: the line stands outside the letter and is kept in {@link DocumentReading#unplaced()}. */
        UNPLACED
    }
}
