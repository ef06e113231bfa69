package io.github.unityinitiative.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely writers are to spell a piece of one word as a piece of another: joint probabilities of pieces of up to
 * three letters, learned from pairs of spellings of the same names.
 *
 * <p>Both words are generated piece by piece; {@link #jointBits} sums over all ways to cut them (the forward
 * algorithm), so one sound may have many spellings and the other way round. Immutable and thread-safe.
 */
final class SpellingTable {
    /** Lengths of the pieces that may correspond, left and right. */
    static final int[][] SHAPES = {{1, 0}, {0, 1}, {1, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}};

    /** Longest piece of a word. */
    static final int LONGEST = 3;

    private static final double SMALLEST_PAIR = 2e-7;
    private static final double SMALLEST_SINGLE = 2e-6;
    private static final double SAME_UNKNOWN_LETTER = 1e-3;

    private final Map<String, Integer> leftPieces = new HashMap<>();
    private final Map<String, Integer> rightPieces = new HashMap<>();
    private final double[][] joint;
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
        leftPieces.put("", 0);
        rightPieces.put("", 0);
        for (List<String> row : rows) {
            leftPieces.putIfAbsent(row.get(0), leftPieces.size());
            rightPieces.putIfAbsent(row.get(1), rightPieces.size());
        }
        joint = new double[leftPieces.size()][rightPieces.size()];
        fillSmallest();
        for (List<String> row : rows) {
            joint[leftPieces.getOrDefault(row.get(0), 0)][rightPieces.getOrDefault(row.get(1), 0)] +=
                    Bits.probability(-Double.parseDouble(row.get(2)));
        }
        leftTotals = totals(true);
        rightTotals = totals(false);
        leftInformations = informations(true);
        rightInformations = informations(false);
    }

    private void fillSmallest() {
        leftPieces.forEach((left, row) -> rightPieces.forEach((right, column) -> {
            if (left.length() == 1 && right.length() == 1) {
                joint[row][column] = SMALLEST_PAIR;
            } else if (left.length() + right.length() == 1) {
                joint[row][column] = SMALLEST_SINGLE;
            }
        }));
    }

    private double[] totals(boolean left) {
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
    private double[] informations(boolean left) {
        double[] informations = new double[left ? joint.length : joint[0].length];
        for (int row = 0; row < joint.length; row++) {
            for (int column = 0; column < joint[row].length; column++) {
                double chance = leftTotals[row] * rightTotals[column];
                double probability = joint[row][column];
                if (probability > 0 && chance > 0) {
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
        int width = right.length() + 1;
        double[] forward = new double[(left.length() + 1) * width];
        forward[0] = 1;
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                forward[i * width + j] += arriving(left, right, forward, i, j);
            }
        }
        return Bits.of(forward[forward.length - 1]);
    }

    private double arriving(Pieces left, Pieces right, double[] forward, int i, int j) {
        double sum = 0;
        for (int[] shape : SHAPES) {
            int fromLeft = i - shape[0];
            int fromRight = j - shape[1];
            if (fromLeft >= 0 && fromRight >= 0) {
                double before = forward[fromLeft * (right.length() + 1) + fromRight];
                sum += before * probability(left, i, shape[0], right, j, shape[1]);
            }
        }
        return sum;
    }

    private double probability(Pieces left, int i, int leftLength, Pieces right, int j, int rightLength) {
        int row = left.endingAt(i, leftLength);
        int column = right.endingAt(j, rightLength);
        if (row >= 0 && column >= 0) {
            return joint[row][column];
        }
        if (leftLength == 1 && rightLength == 1) {
            return left.letterBefore(i) == right.letterBefore(j) ? SAME_UNKNOWN_LETTER : SMALLEST_PAIR;
        }
        return leftLength + rightLength == 1 ? SMALLEST_SINGLE : 0;
    }
}
