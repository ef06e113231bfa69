package io.github.unityinitiative.name;

import java.util.Arrays;
import java.util.List;

/**
 * How likely writers are to spell a piece of one word as a piece of another: joint probabilities of pieces of up to
 * three letters, learned from pairs of spellings of the same names.
 *
 * <p>Both words are generated piece by piece; {@link #jointBits} sums over all ways to cut them (the forward
 * algorithm), so one sound may have many spellings and the other way round. Immutable and thread-safe.
 */
final class SpellingTable {
    /** Longest piece of a word. */
    static final int LONGEST = 3;

    static final double SMALLEST_PAIR = 2e-7;
    static final double SMALLEST_SINGLE = 2e-6;

    private final PieceNumbers leftPieces = new PieceNumbers();
    private final PieceNumbers rightPieces = new PieceNumbers();
    private final JointTable table;
    private final double[] leftTotals;
    private final double[] rightTotals;
    private final double[] leftInformations;
    private final double[] rightInformations;

    /**
     * Makes a table from rows of left piece, right piece, and the binary logarithm of their probability.
     *
     * @param rows the rows; pieces are not null, either may be empty
     */
    SpellingTable(List<List<String>> rows) {
        for (int length = 1; length <= LONGEST; length++) {
            addPieces(rows, length);
        }
        double[][] joint = smallest(leftPieces, rightPieces);
        for (List<String> row : rows) {
            joint[leftPieces.of(row.get(0))][rightPieces.of(row.get(1))] +=
                    Bits.probability(-Double.parseDouble(row.get(2)));
        }
        leftTotals = totals(joint, true);
        rightTotals = totals(joint, false);
        leftInformations = informations(joint, true);
        rightInformations = informations(joint, false);
        table = new JointTable(joint, leftPieces.letters().length, rightPieces.letters().length);
    }

    /** Numbers the shortest pieces first, so that the pairs met most often lie side by side in memory. */
    private void addPieces(List<List<String>> rows, int length) {
        for (List<String> row : rows) {
            if (row.get(0).length() == length) {
                leftPieces.add(row.get(0));
            }
            if (row.get(1).length() == length) {
                rightPieces.add(row.get(1));
            }
        }
    }

    /** The probabilities of pairs that were never seen. */
    private static double[][] smallest(PieceNumbers leftPieces, PieceNumbers rightPieces) {
        double[][] joint = new double[leftPieces.size()][rightPieces.size()];
        for (int row : leftPieces.letters()) {
            joint[row][0] = SMALLEST_SINGLE;
            for (int column : rightPieces.letters()) {
                joint[row][column] = SMALLEST_PAIR;
            }
        }
        for (int column : rightPieces.letters()) {
            joint[0][column] = SMALLEST_SINGLE;
        }
        return joint;
    }

    private static double[] totals(double[][] joint, boolean left) {
        double[] totals = new double[left ? joint.length : joint[0].length];
        for (int row = 0; row < joint.length; row++) {
            for (int column = 0; column < joint[row].length; column++) {
                totals[left ? row : column] += joint[row][column];
            }
        }
        double visible = 1 - totals[0];
        return Arrays.stream(totals).map(total -> total / visible).toArray();
    }

    /** Expects, piece by piece, the log-likelihood ratio of a piece and what it corresponds to. */
    private double[] informations(double[][] joint, boolean left) {
        double[] informations = new double[left ? joint.length : joint[0].length];
        for (int row = 0; row < joint.length; row++) {
            for (int column = 0; column < joint[row].length; column++) {
                double chance = leftTotals[row] * rightTotals[column];
                double probability = joint[row][column];
                if (probability > 0) {
                    double whole = left ? leftTotals[row] : rightTotals[column];
                    informations[left ? row : column] += probability / whole * Bits.of(probability / chance);
                }
            }
        }
        return informations;
    }

    Pieces left(String word) {
        return Pieces.of(word, leftPieces, leftTotals, leftInformations);
    }

    Pieces right(String word) {
        return Pieces.of(word, rightPieces, rightTotals, rightInformations);
    }

    /**
     * Returns the binary logarithm of the probability that both words arise together as spellings of one name.
     *
     * @param left a word cut by {@link #left}
     * @param right a word cut by {@link #right}
     */
    double jointBits(Pieces left, Pieces right) {
        return table.bits(left, right);
    }
}
