package io.github.unityinitiative.name;

/**
 * Joint probabilities of numbered pieces in one flat table, and the sum over all ways to cut two words into them. Next to
 * the pieces that were learned, a row and a column each stand for any other letter, and for what is no piece at all.
 *
 * <p>Immutable and thread-safe.
 */
final class JointTable {
    /** So far back reach pieces, hence so many empty cells before a word's first. */
    private static final int MARGIN = SpellingTable.LONGEST;

    private static final float SMALLEST_PAIR = (float) SpellingTable.SMALLEST_PAIR;
    private static final float SAME_UNKNOWN_LETTER = 1e-3f;

    private final int columns;
    private final int noPiece;
    private final float[] joint;

    /**
     * Makes a table.
     *
     * @param learned the probabilities of left and right pieces
     * @param leftLetters the numbers of left pieces of one letter
     * @param rightLetters the numbers of right pieces of one letter
     */
    JointTable(double[][] learned, int[] leftLetters, int[] rightLetters) {
        int rows = learned.length;
        int width = learned[0].length;
        columns = width + PieceNumbers.STRANGERS;
        noPiece = rows + 1;
        joint = new float[(rows + PieceNumbers.STRANGERS) * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < width; column++) {
                joint[row * columns + column] = (float) learned[row][column];
            }
        }
        for (int row : leftLetters) {
            joint[row * columns + width] = SMALLEST_PAIR;
        }
        for (int column : rightLetters) {
            joint[rows * columns + column] = SMALLEST_PAIR;
        }
        joint[rows * columns + width] = SMALLEST_PAIR;
        joint[rows * columns] = (float) SpellingTable.SMALLEST_SINGLE;
        joint[width] = (float) SpellingTable.SMALLEST_SINGLE;
    }

    /** The binary logarithm of the probability that two words arise together as spellings of one name. */
    double bits(Pieces left, Pieces right) {
        int width = right.length() + 1 + MARGIN;
        double[] forward = new double[(left.length() + 1 + MARGIN) * width];
        forward[MARGIN * width + MARGIN] = 1;
        for (int i = 0; i <= left.length(); i++) {
            fillRow(left, i, right, forward, (MARGIN + i) * width + MARGIN);
        }
        return Bits.of(forward[forward.length - 1]);
    }

    /**
     * Adds up, for every right prefix, the ways that end in a pair of pieces. The sums that need the cell before come last,
     * so that a processor works on several cells at a time.
     */
    private void fillRow(Pieces left, int i, Pieces right, double[] forward, int start) {
        int width = right.length() + 1 + MARGIN;
        int one = left.endingAt(i, 1) * columns;
        int two = left.endingAt(i, 2) * columns;
        boolean hasTwo = left.endingAt(i, 2) != noPiece;
        boolean strange = left.hasStrangers() || right.hasStrangers();
        double before = 0;
        for (int j = 0; j <= right.length(); j++) {
            int above = start + j - width;
            int rightOne = right.endingAt(j, 1);
            int rightTwo = right.endingAt(j, 2);
            double sum = forward[start + j]
                    + forward[above] * joint[one]
                    + forward[above - 1] * (strange ? pair(left, i, right, j) : joint[one + rightOne]);
            sum += forward[above - 2] * joint[one + rightTwo] + forward[above - 3] * joint[one + right.endingAt(j, 3)];
            if (hasTwo) {
                int higher = above - width;
                sum += forward[higher - 1] * joint[two + rightOne] + forward[higher - 2] * joint[two + rightTwo];
            }
            before = sum + before * joint[rightOne];
            forward[start + j] = before;
        }
    }

    private float pair(Pieces left, int i, Pieces right, int j) {
        boolean same = i > 0 && j > 0 && left.letterBefore(i) == right.letterBefore(j);
        boolean unknown = left.isStranger(i) || right.isStranger(j);
        return same && unknown ? SAME_UNKNOWN_LETTER : joint[left.endingAt(i, 1) * columns + right.endingAt(j, 1)];
    }
}
