package io.github.unityinitiative.document;

import java.util.Objects;

/**
 * Something that a reader of the letter should look at: the text did not say it plainly, so it was concluded or left open.
 *
 * @param kind what it is
 * @param line the line that it is about, from 1; 0 if it is about the whole letter
 * @param number the number of the demand that it is about; 0 if it is about none
 */
public record ReadingNote(Kind kind, int line, int number) {

    /**
     * Creates a note.
     *
     * @throws NullPointerException if {@code kind} is null
     */
    public ReadingNote {
        Objects.requireNonNull(kind, "kind");
    }

    /** What a note says. */
    public enum Kind {
        /** No line looks like a title; the title is empty. */
        NO_TITLE,
        /** Text before the title was taken as not part of the letter. */
        TEXT_BEFORE_TITLE,
        /** There is no text between title and first demand. */
        NO_PREAMBLE,
        /** No line opens a demand; everything after the title is preamble. */
        NO_DEMANDS,
        /** There is no text after the last demand. */
        NO_CLOSING,
        /** One or more numbers are missing before this demand. */
        NUMBER_GAP,
        /** An earlier demand has the same number; both were kept. */
        DUPLICATE_NUMBER,
        /** The demand stands after one with a higher number. */
        OUT_OF_ORDER,
        /** The line opens with a number and was still taken as text of the part it stands in. */
        NUMBER_IN_TEXT,
        /** The demand has no text. */
        EMPTY_DEMAND,
        /** No verb of the demand shows its stance; it was taken as asking. */
        STANCE_ASSUMED,
        /** The demand names nobody that is known as an addressee. */
        NO_ADDRESSEE,
        /** Demands of this letter have several paragraphs, so where the last one ends is an assumption. */
        CLOSING_ASSUMED,
        /** A sentence speaks of signatures with several numbers; none was taken as the claim. */
        CLAIM_UNCLEAR
    }
}
