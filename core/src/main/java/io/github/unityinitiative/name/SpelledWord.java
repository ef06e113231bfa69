package io.github.unityinitiative.name;

/**
 * A folded word prepared for {@link SpellingModel}.
 *
 * @param folded the folded word
 * @param arabic whether it is in Arabic script
 * @param left its pieces on the left of the table of its own script
 * @param right its pieces on the right of the table of its own script
 * @param otherScript its pieces in the table of both scripts
 */
record SpelledWord(String folded, boolean arabic, Pieces left, Pieces right, Pieces otherScript) {

    /** The binary logarithm of the probability of the word by its pieces, in the table that compares it to Arabic. */
    double ownBits() {
        return arabic ? left.bits() : otherScript.bits();
    }

    @Override
    public String toString() {
        return "SpelledWord[letters=" + folded.length() + "]";
    }
}
