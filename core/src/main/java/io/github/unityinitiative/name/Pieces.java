package io.github.unityinitiative.name;

import java.util.Arrays;

/** A word between marks of beginning and end, cut into the numbered pieces of one side of a {@link SpellingTable}. */
final class Pieces {
    static final char BEGIN = '^';
    static final char END = '$';

    private static final double UNKNOWN_LETTER = 1e-5;
    private static final int WIDTH = SpellingTable.LONGEST + 1;

    private final String marked;
    private final char[] numbers;
    private final int unknownLetter;
    private final boolean strangers;
    private final double bits;
    private final double expectedRatio;

    /**
     * Cuts a word.
     *
     * @param pieces the pieces of the side
     * @param totals the probabilities of the pieces
     * @param informations what each piece tells, in bits
     */
    Pieces(String word, PieceNumbers pieces, double[] totals, double[] informations) {
        marked = BEGIN + word + END;
        unknownLetter = pieces.unknownLetter();
        numbers = new char[(marked.length() + 1) * WIDTH];
        Arrays.fill(numbers, (char) pieces.nothing());
        double[] forward = new double[marked.length() + 1];
        double[] expected = new double[marked.length() + 1];
        forward[0] = 1;
        boolean unknown = false;
        for (int end = 1; end <= marked.length(); end++) {
            for (int length = 1; length <= Math.min(end, SpellingTable.LONGEST); length++) {
                int number = pieces.of(marked.substring(end - length, end));
                numbers[end * WIDTH + length] = (char) number;
                boolean known = number < pieces.size();
                unknown |= !known && length == 1;
                double total = known ? totals[number] : length == 1 ? UNKNOWN_LETTER : 0;
                double mass = forward[end - length] * total;
                forward[end] += mass;
                expected[end] += mass * (expected[end - length] + (known ? informations[number] : 0));
            }
            expected[end] /= Math.max(forward[end], Double.MIN_NORMAL);
        }
        strangers = unknown;
        bits = Bits.of(forward[marked.length()]);
        expectedRatio = expected[marked.length()];
    }

    int length() {
        return marked.length();
    }

    /** The number of the piece of a length that ends before a position. */
    int endingAt(int end, int length) {
        return numbers[end * WIDTH + length];
    }

    /** Whether the table does not know some letter. */
    boolean hasStrangers() {
        return strangers;
    }

    /** Whether the table does not know the letter before a position. */
    boolean isStranger(int end) {
        return endingAt(end, 1) == unknownLetter;
    }

    char letterBefore(int end) {
        return marked.charAt(end - 1);
    }

    /** The log-likelihood ratio in bits to expect of this word and another spelling of the same name. */
    double expectedRatio() {
        return expectedRatio;
    }

    /** The binary logarithm of the probability of the word by its pieces alone. */
    double bits() {
        return bits;
    }
}
