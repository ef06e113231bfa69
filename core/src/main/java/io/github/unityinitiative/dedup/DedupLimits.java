package io.github.unityinitiative.dedup;

/**
 * Bounds on the work of a run.
 *
 * @param largestBlock the most records that are compared with each other because they share one key; larger blocks are
 *     divided by more of what their records say. From 2
 * @param mostReviewPairs the most pairs listed for review; where there are more, the least probable are only counted
 * @param mostChecked the most pairs of records that are checked for a contradiction before two clusters are joined
 */
public record DedupLimits(int largestBlock, int mostReviewPairs, int mostChecked) {

    /**
     * Creates limits.
     *
     * @throws IllegalArgumentException if {@code largestBlock} is below 2 or another is below 1
     */
    public DedupLimits {
        if (largestBlock < 2 || mostReviewPairs < 1 || mostChecked < 1) {
            throw new IllegalArgumentException("limits out of range");
        }
    }

    /**
     * Blocks of 24, a million pairs for review, 400 pairs checked.
     *
     * @return the limits used where nothing else is said
     */
    public static DedupLimits standard() {
        return new DedupLimits(24, 1_000_000, 400);
    }
}
