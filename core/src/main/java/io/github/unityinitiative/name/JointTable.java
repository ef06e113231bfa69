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
        WaysToCut ways = new WaysToCut(left, right);
        for (int i = 1; i <= left.length(); i++) {
            ways.addRow(i);
        }
        return Bits.of(ways.sum());
    }

    /**
     * The sum over the ways to cut two words: for each prefix of the left one a row, in which every prefix of the right
     * one has a cell. Three rows are kept, since a pair of pieces reaches so far back.
     */
    private final class WaysToCut {
        private final Pieces left;
        private final Pieces right;
        private final RightEnds ends;
        private final boolean strange;
        private double[] row;
        private double[] above;
        private double[] higher;

        private WaysToCut(Pieces left, Pieces right) {
            this.left = left;
            this.right = right;
            ends = new RightEnds(right);
            strange = left.hasStrangers() || right.hasStrangers();
            row = new double[MARGIN + 1 + right.length()];
            above = new double[row.length];
            higher = new double[row.length];
            row[MARGIN] = 1;
            for (int at = MARGIN + 1; at < row.length; at++) {
                row[at] = row[at - 1] * letters[ends.letters[at - MARGIN]];
            }
        }

        private double sum() {
            return row[row.length - 1];
        }

        /** Makes the row of a left prefix. */
        private void addRow(int i) {
            double[] free = higher;
            higher = above;
            above = row;
            row = free;
            fill(i, left.endingAt(i, 1), left.endingAt(i, 2));
        }

        /** Adds up, for every right prefix, the ways that end in a pair of pieces. */
        private void fill(int i, int one, int two) {
            int start = Math.min(one, otherLeft) * (otherRight + 1);
            long markOfOne = mark(one);
            long partnersOfTwo = partnersOfLeft[two];
            double before = above[MARGIN] * letters[start];
            row[MARGIN] = before;
            for (int j = 1; j < ends.letters.length; j++) {
                int letter = ends.letters[j];
                float pair = strange && isSameStranger(i, j) ? SAME_UNKNOWN_LETTER : letters[start + letter];
                double sum = above[MARGIN + j] * letters[start] + above[MARGIN + j - 1] * pair;
                if (((ends.partners[j] & markOfOne) | (ends.marks[j] & partnersOfTwo)) != 0) {
                    sum = withLonger(sum, one, two, j);
                }
                before = sum + before * letters[letter];
                row[MARGIN + j] = before;
            }
        }

        private double withLonger(double sum, int one, int two, int j) {
            int at = MARGIN + j;
            int rightTwo = right.endingAt(j, 2);
            double ofOne = above[at - 2] * joint[one][rightTwo] + above[at - 3] * joint[one][right.endingAt(j, 3)];
            double ofTwo = higher[at - 1] * joint[two][right.endingAt(j, 1)] + higher[at - 2] * joint[two][rightTwo];
            return sum + ofOne + ofTwo;
        }

        private boolean isSameStranger(int i, int j) {
            boolean unknown = left.endingAt(i, 1) >= otherLeft || right.endingAt(j, 1) >= otherRight;
            return unknown && left.letterBefore(i) == right.letterBefore(j);
        }
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
