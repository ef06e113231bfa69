package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.WordDistances;

/**
 * The most that two names may weigh, from the shapes of their words, at a tenth of the cost of weighing them. Of a pair of
 * parts the left one takes all that it may weigh if their shapes are close; otherwise each takes half. As thread-safe as
 * the statistics.
 */
final class NameBound {

    private final WordDistances distances;
    private final NameAlignment alignment;
    private final double[] unlike;
    private final double moved;
    private final double spelling;
    private final double otherFamily;

    NameBound(WordDistances distances, NameAlignment alignment, Weights weights) {
        this.distances = distances;
        this.alignment = alignment;
        unlike = unlike(weights);
        moved = Math.max(0, weights.of(Weight.MOVED));
        spelling = alignment.mostSpellingBits();
        otherFamily = Math.max(0, weights.of(Weight.OTHER_FAMILY));
    }

    /** By position, the most that a part of one name weighs if no part of the other is like it. */
    private static double[] unlike(Weights weights) {
        double[] unlike = weights.of(Weight.MISSING_GIVEN, Weight.MISSING_MIDDLE, Weight.MISSING_LAST);
        double[] different = weights.of(Weight.OTHER_GIVEN, Weight.OTHER_MIDDLE, Weight.OTHER_LAST);
        double half = Double.NEGATIVE_INFINITY;
        for (int position = 0; position < unlike.length; position++) {
            half = Math.max(half, different[position] / 2);
            unlike[position] = Math.max(unlike[position], half);
        }
        return unlike;
    }

    /** No less than what {@link NameAlignment} finds the first so many words of two arrays to weigh. */
    double most(int[] left, int leftSize, int[] right, int rightSize) {
        double most = otherFamily;
        int liked = 0;
        for (int i = 0; i < leftSize; i++) {
            int one = WordStatistics.position(i, leftSize);
            double best = unlike[one];
            for (int j = 0; j < rightSize; j++) {
                if (distances.mayBeClose(left[i], right[j])) {
                    liked |= 1 << j;
                    int other = WordStatistics.position(j, rightSize);
                    double spelled = i + j == 0 ? alignment.givenSpellingBits(left[0], right[0]) : spelling;
                    best = Math.max(best, alignment.rarity(left[i], right[j], one, other) + moved + spelled);
                }
            }
            most += best;
        }
        return most + mostOfRight(rightSize, liked);
    }

    private double mostOfRight(int size, int liked) {
        double most = 0;
        for (int j = 0; j < size; j++) {
            double alone = unlike[WordStatistics.position(j, size)];
            most += ((liked >> j) & 1) == 0 ? alone : Math.max(0, alone);
        }
        return most;
    }
}
