package io.github.unityinitiative.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The cheapest way to pair the parts of two names in order: pair two parts, leave a part out, or take up to three
 * adjacent parts of one name for one part of the other.
 *
 * <p>Immutable once made.
 */
final class Alignment {
    private static final double GAP = 13;
    private static final double DIFFERENT = 25.9;
    private static final double JOIN = 1.5;
    private static final int MOST_JOINED = 3;

    private final WordDistances distances;
    private final int[] order;
    private final boolean joining;
    private final int leftSize;
    private final int rightSize;
    private final double[] costs;
    private final byte[] leftSteps;
    private final byte[] rightSteps;

    /**
     * Aligns two names.
     *
     * @param distances the distances of their words
     * @param order the right name's parts in the order to take them in
     * @param joining whether parts may be joined
     */
    Alignment(WordDistances distances, int[] order, boolean joining) {
        this.distances = distances;
        this.order = order;
        this.joining = joining;
        leftSize = distances.leftSize();
        rightSize = distances.rightSize();
        costs = new double[(leftSize + 1) * (rightSize + 1)];
        leftSteps = new byte[costs.length];
        rightSteps = new byte[costs.length];
        for (int i = 0; i <= leftSize; i++) {
            for (int j = 0; j <= rightSize; j++) {
                fill(i, j);
            }
        }
    }

    /** The cost of the whole alignment in bits. */
    double cost() {
        return costs[cell(leftSize, rightSize)];
    }

    private int cell(int i, int j) {
        return i * (rightSize + 1) + j;
    }

    private void fill(int i, int j) {
        costs[cell(i, j)] = i + j == 0 ? 0 : Double.POSITIVE_INFINITY;
        if (i > 0) {
            offer(i, j, 1, 0, GAP);
        }
        if (j > 0) {
            offer(i, j, 0, 1, GAP);
        }
        if (i > 0 && j > 0) {
            offer(i, j, 1, 1, Math.min(DIFFERENT, distances.between(i - 1, order[j - 1])));
            if (joining) {
                fillJoined(i, j);
            }
        }
    }

    private void fillJoined(int i, int j) {
        for (int count = 2; count <= Math.min(MOST_JOINED, i); count++) {
            offer(i, j, count, 1, JOIN + distances.leftJoined(i - count, count, order[j - 1]));
        }
        for (int count = 2; count <= Math.min(MOST_JOINED, j) && adjacent(j - count, j - 1); count++) {
            offer(i, j, 1, count, JOIN + distances.rightJoined(i - 1, order[j - count], count));
        }
    }

    private boolean adjacent(int from, int to) {
        return order[to] - order[from] == to - from;
    }

    private void offer(int i, int j, int leftStep, int rightStep, double step) {
        double cost = costs[cell(i - leftStep, j - rightStep)] + step;
        int cell = cell(i, j);
        if (cost <= costs[cell]) {
            costs[cell] = cost;
            leftSteps[cell] = (byte) leftStep;
            rightSteps[cell] = (byte) rightStep;
        }
    }

    /** The steps, from the end of the names to their beginning. */
    List<AlignmentStep> steps() {
        List<AlignmentStep> steps = new ArrayList<>(leftSize + rightSize);
        int i = leftSize;
        int j = rightSize;
        while (i > 0 || j > 0) {
            int leftStep = leftSteps[cell(i, j)];
            int rightStep = rightSteps[cell(i, j)];
            double cost = costs[cell(i, j)] - costs[cell(i - leftStep, j - rightStep)];
            i -= leftStep;
            j -= rightStep;
            steps.add(new AlignmentStep(
                    leftStep == 0 ? -1 : i, leftStep, rightStep == 0 ? -1 : order[j], rightStep, cost));
        }
        return steps;
    }
}
