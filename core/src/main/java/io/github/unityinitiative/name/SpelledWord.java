package io.github.unityinitiative.name;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A folded word prepared for {@link SpellingModel}. Immutable. */
final class SpelledWord {
    private static final int FIRST_LETTERS = Long.BYTES / Character.BYTES;

    private final String folded;
    private final boolean arabic;
    private final long firstLetters;
    private final long[] pieces;
    private final int right;
    private final int otherScript;

    /**
     * Makes a word.
     *
     * @param folded the folded word
     * @param arabic whether it is in Arabic script
     * @param left its pieces on the left of the table of its own script
     * @param right its pieces on the right of the table of its own script
     * @param otherScript its pieces in the table of both scripts
     */
    SpelledWord(String folded, boolean arabic, Pieces left, Pieces right, Pieces otherScript) {
        this.folded = folded;
        this.arabic = arabic;
        this.firstLetters = firstLetters(folded);
        this.pieces = Stream.of(left, right, otherScript)
                .map(Pieces::numbers)
                .flatMapToLong(LongStream::of)
                .toArray();
        this.right = left.numbers().length;
        this.otherScript = this.right + right.numbers().length;
    }

    private static long firstLetters(String folded) {
        long letters = 0;
        for (int i = 0; i < FIRST_LETTERS; i++) {
            letters = (letters << Character.SIZE) | (i < folded.length() ? folded.charAt(i) : 0);
        }
        return letters;
    }

    String folded() {
        return folded;
    }

    boolean isArabic() {
        return arabic;
    }

    Pieces left() {
        return new Pieces(pieces, 0);
    }

    Pieces right() {
        return new Pieces(pieces, right);
    }

    Pieces otherScript() {
        return new Pieces(pieces, otherScript);
    }

    /** The order of {@link String#compareTo}. */
    int compareTo(SpelledWord other) {
        return firstLetters == other.firstLetters
                ? folded.compareTo(other.folded)
                : Long.compareUnsigned(firstLetters, other.firstLetters);
    }

    @Override
    public String toString() {
        return "SpelledWord[letters=" + folded.length() + "]";
    }
}
