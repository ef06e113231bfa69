package io.github.unityinitiative.name;

/**
 * Which part of one name corresponds to which part of another: the cheapest way to pair parts in order, leave parts
 * out, and take two adjacent parts for one written together.
 */
final class Alignment {
    /** What it costs to leave a part out. */
    static final double GAP = 8;

    /** No pair of parts costs more, so that different parts in the same place are still paired. */
    static final double DIFFERENT = 15.9;

    private static final double JOIN = 1.5;

    private static final byte LEFT_OUT = 1;
    private static final byte RIGHT_OUT = 2;
    private static final byte PAIRED = 3;
    private static final byte LEFT_JOINED = 4;
    private static final byte RIGHT_JOINED = 5;

    private final WordDistances distances;
    private final int[] left;
    private final int[] right;
    private final double[][] costs;
    private final byte[][] steps;

    Alignment(WordDistances distances, int[] left, int[] right) {
        this.distances = distances;
        this.left = left;
        this.right = right;
        this.costs = new double[left.length + 1][right.length + 1];
        this.steps = new byte[left.length + 1][right.length + 1];
        fill();
    }

    double cost() {
        return costs[left.length][right.length];
    }

    private void fill() {
        for (int i = 0; i <= left.length; i++) {
            for (int j = 0; j <= right.length; j++) {
                if (i + j > 0) {
                    costs[i][j] = Double.MAX_VALUE;
                    choose(i, j);
                }
            }
        }
    }

    private void choose(int i, int j) {
        if (i > 0) {
            offer(i, j, costs[i - 1][j] + GAP, LEFT_OUT);
        }
        if (j > 0) {
            offer(i, j, costs[i][j - 1] + GAP, RIGHT_OUT);
        }
        if (i > 0 && j > 0) {
            offer(i, j, costs[i - 1][j - 1] + paired(i, j), PAIRED);
        }
        if (i > 1 && j > 0) {
            offer(i, j, costs[i - 2][j - 1] + leftJoined(i, j), LEFT_JOINED);
        }
        if (i > 0 && j > 1) {
            offer(i, j, costs[i - 1][j - 2] + rightJoined(i, j), RIGHT_JOINED);
        }
    }

    private void offer(int i, int j, double cost, byte step) {
        if (cost <= costs[i][j]) {
            costs[i][j] = cost;
            steps[i][j] = step;
        }
    }

    private double paired(int i, int j) {
        return Math.min(DIFFERENT, Math.max(0, distances.between(left[i - 1], right[j - 1])));
    }

    private double leftJoined(int i, int j) {
        return left[i - 1] == left[i - 2] + 1
                ? JOIN + Math.max(0, distances.leftJoined(left[i - 2], right[j - 1]))
                : Double.MAX_VALUE;
    }

    private double rightJoined(int i, int j) {
        return right[j - 1] == right[j - 2] + 1
                ? JOIN + Math.max(0, distances.rightJoined(left[i - 1], right[j - 2]))
                : Double.MAX_VALUE;
    }

    /** Reports the chosen steps from the last part to the first. */
    void visit(Visitor visitor) {
        int i = left.length;
        int j = right.length;
        while (i > 0 || j > 0) {
            byte step = steps[i][j];
            int fromLeft = step == RIGHT_OUT ? 0 : step == LEFT_JOINED ? 2 : 1;
            int fromRight = step == LEFT_OUT ? 0 : step == RIGHT_JOINED ? 2 : 1;
            double cost = costs[i][j] - costs[i - fromLeft][j - fromRight];
            visitor.step(
                    fromLeft == 0 ? -1 : left[i - fromLeft],
                    fromLeft,
                    fromRight == 0 ? -1 : right[j - fromRight],
                    fromRight,
                    cost);
            i -= fromLeft;
            j -= fromRight;
        }
    }

    /** Receives the steps of an alignment. */
    interface Visitor {
        /**
         * One step.
         *
         * @param left index of the first left part, -1 if none
         * @param leftCount how many left parts
         * @param right index of the first right part, -1 if none
         * @param rightCount how many right parts
         * @param cost its cost in bits
         */
        void step(int left, int leftCount, int right, int rightCount, double cost);
    }
}
