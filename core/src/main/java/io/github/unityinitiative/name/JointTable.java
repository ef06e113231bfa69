package io.github.unityinitiative.name;

import java.util.Arrays;

/**
 * Joint probabilities of numbered pieces, and the sum over all ways to cut two words into them. Next to the pieces that
 * were learned, a row and a column each stand for any other letter, and for what is no piece at all.
 *
 * <p>Few pairs with a longer piece were learned. Where two words have none, which marks tell at once, only single letters
 * are looked up, in a table of their own that a processor keeps at hand. Immutable and thread-safe.
 */
final class JointTable {
    /** So far back reach pieces, hence so many empty cells before a word's first. */
    private static final int MARGIN = SpellingTable.LONGEST;

    private static final float SMALLEST_PAIR = (float) SpellingTable.SMALLEST_PAIR;
    private static final float SMALLEST_SINGLE = (float) SpellingTable.SMALLEST_SINGLE;
    private static final float SAME_UNKNOWN_LETTER = 1e-3f;
    private static final int OWN_MARKS = 41;

    private final float[][] joint;

    /** The pairs of single letters; the last row and column are any other letter. */
    private final float[] letters;

    private final int otherLeft;
    private final int otherRight;

    /** For each left piece of several letters the marks of the right pieces it was learned with. */
    private final long[] partnersOfLeft;

    /** For each right piece of several letters the marks of the left letters it was learned with. */
    private final long[] partnersOfRight;

    /**
     * Makes a table.
     *
     * @param learned the probabilities of left and right pieces, shorter pieces first
     * @param leftLetters how many left pieces are of one letter
     * @param rightLetters how many right pieces are of one letter
     */
    JointTable(double[][] learned, int leftLetters, int rightLetters) {
        int rows = learned.length + PieceNumbers.STRANGERS;
        int columns = learned[0].length + PieceNumbers.STRANGERS;
        joint = new float[rows][columns];
        partnersOfLeft = new long[rows];
        partnersOfRight = new long[columns];
        otherLeft = leftLetters + 1;
        otherRight = rightLetters + 1;
        letters = new float[(otherLeft + 1) * (otherRight + 1)];
        Arrays.fill(letters, SMALLEST_PAIR);
        letters[otherRight] = SMALLEST_SINGLE;
        letters[otherLeft * (otherRight + 1)] = SMALLEST_SINGLE;
        for (int row = 0; row < learned.length; row++) {
            for (int column = 0; column < learned[row].length; column++) {
                if (learned[row][column] > 0) {
                    put(row, column, (float) learned[row][column]);
                }
            }
        }
    }

    private void put(int row, int column, float probability) {
        joint[row][column] = probability;
        if (row < otherLeft && column < otherRight) {
            letters[row * (otherRight + 1) + column] = probability;
        }
        partnersOfLeft[row] |= row < otherLeft ? 0 : mark(column);
        partnersOfRight[column] |= column < otherRight ? 0 : mark(row);
    }

    /** A bit for a piece: letters have their own, longer pieces share the rest, at the cost of look-ups in vain. */
    private static long mark(int piece) {
        return 1L << (piece < OWN_MARKS ? piece : OWN_MARKS + piece % (Long.SIZE - OWN_MARKS));
    }

    /** The binary logarithm of the probability that two words arise together as spellings of one name. */
    double bits(Pieces left, Pieces right) {
        RightEnds ends = new RightEnds(right);
        double[] higher = new double[MARGIN + 1 + right.length()];
        double[] above = new double[higher.length];
        double[] row = firstRow(ends.letters, higher.length);
        for (int i = 1; i <= left.length(); i++) {
            double[] free = higher;
            higher = above;
            above = row;
            row = free;
            fill(row, above, higher, left, i, right, ends);
        }
        return Bits.of(row[row.length - 1]);
    }

    /** The ways to make every right prefix of nothing. */
    private double[] firstRow(int[] rightLetters, int width) {
        double[] row = new double[width];
        row[MARGIN] = 1;
        for (int j = 1; j < rightLetters.length; j++) {
            row[MARGIN + j] = row[MARGIN + j - 1] * letters[rightLetters[j]];
        }
        return row;
    }

    /** Adds up, for every right prefix, the ways that end in a pair of pieces. */
    private void fill(double[] row, double[] above, double[] higher, Pieces left, int i, Pieces right, RightEnds ends) {
        float[] table = letters;
        int[] rightLetters = ends.letters;
        long[] marks = ends.marks;
        long[] partners = ends.partners;
        int one = left.endingAt(i, 1);
        int two = left.endingAt(i, 2);
        int start = Math.min(one, otherLeft) * (otherRight + 1);
        long markOfOne = mark(one);
        long partnersOfTwo = partnersOfLeft[two];
        boolean strange = left.hasStrangers() || right.hasStrangers();
        double before = above[MARGIN] * table[start];
        row[MARGIN] = before;
        for (int j = 1; j < rightLetters.length; j++) {
            int at = MARGIN + j;
            int letter = rightLetters[j];
            float pair = strange && isSameStranger(left, i, right, j) ? SAME_UNKNOWN_LETTER : table[start + letter];
            double sum = above[at] * table[start] + above[at - 1] * pair;
            if (((partners[j] & markOfOne) | (marks[j] & partnersOfTwo)) != 0) {
                int rightTwo = right.endingAt(j, 2);
                sum += above[at - 2] * joint[one][rightTwo] + above[at - 3] * joint[one][right.endingAt(j, 3)];
                sum += higher[at - 1] * joint[two][right.endingAt(j, 1)] + higher[at - 2] * joint[two][rightTwo];
            }
            before = sum + before * table[letter];
            row[at] = before;
        }
    }

    private boolean isSameStranger(Pieces left, int i, Pieces right, int j) {
        boolean unknown = left.endingAt(i, 1) >= otherLeft || right.endingAt(j, 1) >= otherRight;
        return unknown && left.letterBefore(i) == right.letterBefore(j);
    }

    /** What the inner loop asks of the pieces that end at each position of the right word. */
    private final class RightEnds {
        private final int[] letters;
        private final long[] marks;
        private final long[] partners;

        private RightEnds(Pieces word) {
            letters = new int[word.length() + 1];
            marks = new long[letters.length];
            partners = new long[letters.length];
            for (int end = 1; end < letters.length; end++) {
                int letter = word.endingAt(end, 1);
                int two = word.endingAt(end, 2);
                letters[end] = Math.min(letter, otherRight);
                marks[end] = mark(letter) | mark(two);
                partners[end] = partnersOfRight[two] | partnersOfRight[word.endingAt(end, 3)];
            }
        }
    }
}
