package io.github.unityinitiative.dedup.evaluation;

/**
 * How right a grouping is: what share of what was joined belongs together, and what share of what belongs together
 * was joined.
 *
 * @param precision from 0 to 1; 1 where nothing was joined
 * @param recall from 0 to 1; 1 where there was nothing to join
 */
public record Accuracy(double precision, double recall) {

    static Accuracy of(long right, long joined, long wanted) {
        return new Accuracy(joined == 0 ? 1 : (double) right / joined, wanted == 0 ? 1 : (double) right / wanted);
    }

    /**
     * The harmonic mean of precision and recall.
     *
     * @return from 0 to 1
     */
    public double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
}
