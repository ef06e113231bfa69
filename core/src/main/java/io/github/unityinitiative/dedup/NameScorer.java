package io.github.unityinitiative.dedup;

import java.util.Arrays;

/**
 * Weighs two names: the best way to pair their parts in order, where each pair of parts is worth the likelihood ratio
 * of one person against two who met by chance. Reused, not thread-safe.
 */
final class NameScorer {

    private static final int WIDTH = RecordStore.MOST_PARTS + 1;

    private final WordStatistics statistics;
    private final WordDistances distances;
    private final Weights weights;
    private final double[] best = new double[WIDTH * WIDTH];
    private final double[] pairs = new double[WIDTH * WIDTH];
    private final int[] left = new int[RecordStore.MOST_PARTS];
    private final int[] right = new int[RecordStore.MOST_PARTS];
    private int leftSize;
    private int rightSize;
    private boolean reordered;

    NameScorer(WordStatistics statistics, WordDistances distances, Weights weights) {
        this.statistics = statistics;
        this.distances = distances;
        this.weights = weights;
    }

    /**
     * Weighs the two spellings that agree best, writes their evidence by the number of its kind, and returns the weight
     * of the parts that agree.
     */
    double score(RecordView one, RecordView other, double[] evidence) {
        double agreement = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int form = 0; form < one.forms(); form++) {
            for (int otherForm = 0; otherForm < other.forms(); otherForm++) {
                load(one, form, other, otherForm);
                double bits = alignInAnyOrder();
                if (bits > most) {
                    most = bits;
                    agreement = trace(evidence);
                }
            }
        }
        return agreement;
    }

    private void load(RecordView one, int form, RecordView other, int otherForm) {
        leftSize = one.parts(form);
        rightSize = other.parts(otherForm);
        for (int i = 0; i < leftSize; i++) {
            left[i] = one.word(form, i);
        }
        for (int j = 0; j < rightSize; j++) {
            right[j] = other.word(otherForm, j);
        }
    }

    private double alignInAnyOrder() {
        reordered = false;
        double inOrder = align();
        int ends = Math.min(leftSize, rightSize);
        if (ends < 2 || inOrder >= 0 || !mayBeReordered()) {
            return inOrder;
        }
        rotateRight();
        double moved = align() + weights.reordered();
        if (moved > inOrder + 2) {
            reordered = true;
            return moved;
        }
        rotateLeft();
        return align();
    }

    /** Whether the first part of one name is the last of the other. */
    private boolean mayBeReordered() {
        return distances.between(left[0], right[rightSize - 1]) < 5
                || distances.between(left[leftSize - 1], right[0]) < 5;
    }

    private void rotateRight() {
        int last = right[rightSize - 1];
        System.arraycopy(right, 0, right, 1, rightSize - 1);
        right[0] = last;
    }

    private void rotateLeft() {
        int first = right[0];
        System.arraycopy(right, 1, right, 0, rightSize - 1);
        right[rightSize - 1] = first;
    }

    private double align() {
        for (int i = 0; i <= leftSize; i++) {
            for (int j = 0; j <= rightSize; j++) {
                best[i * WIDTH + j] = i + j == 0 ? 0 : choose(i, j);
            }
        }
        return best[leftSize * WIDTH + rightSize];
    }

    private double choose(int i, int j) {
        double most = Double.NEGATIVE_INFINITY;
        if (i > 0 && j > 0) {
            double pair = pairBits(i - 1, j - 1);
            pairs[i * WIDTH + j] = pair;
            most = best[(i - 1) * WIDTH + j - 1] + pair;
        }
        if (i > 0) {
            most = Math.max(most, best[(i - 1) * WIDTH + j] + gapBits(i - 1, leftSize));
        }
        if (j > 0) {
            most = Math.max(most, best[i * WIDTH + j - 1] + gapBits(j - 1, rightSize));
        }
        return most;
    }

    private double gapBits(int index, int size) {
        return weights.gap(WordStatistics.position(index, size));
    }

    private double pairBits(int i, int j) {
        int one = WordStatistics.position(i, leftSize);
        int other = WordStatistics.position(j, rightSize);
        double clash = weights.clash(Math.min(one, other));
        double distance = distances.between(left[i], right[j]);
        if (distance >= WordDistances.FAR) {
            return clash;
        }
        double rarity = Math.min(statistics.rarity(left[i], other), statistics.rarity(right[j], one));
        double agreement = rarity + weights.spelling(distance) + (one == other ? 0 : weights.moved());
        return Math.max(agreement, clash);
    }

    private double trace(double[] evidence) {
        Arrays.fill(evidence, 0);
        double agreement = 0;
        boolean unpairedLast = leftSize > 1 && rightSize > 1;
        int i = leftSize;
        int j = rightSize;
        while (i > 0 || j > 0) {
            double here = best[i * WIDTH + j];
            double pair = pairs[i * WIDTH + j];
            if (i > 0 && j > 0 && here == best[(i - 1) * WIDTH + j - 1] + pair) {
                unpairedLast &= i < leftSize && j < rightSize;
                evidence[kind(--i, --j).index()] += pair;
                agreement += Math.max(0, pair);
            } else if (i > 0 && here == best[(i - 1) * WIDTH + j] + gapBits(i - 1, leftSize)) {
                evidence[EvidenceKind.MISSING_PARTS.index()] += gapBits(--i, leftSize);
            } else {
                evidence[EvidenceKind.MISSING_PARTS.index()] += gapBits(--j, rightSize);
            }
        }
        evidence[EvidenceKind.NAME_ORDER.index()] = reordered ? weights.reordered() : 0;
        evidence[EvidenceKind.LAST_NAME.index()] += unpairedLast ? otherFamily() : 0;
        return agreement;
    }

    /** Two last parts that are nobody's father's name are two families. */
    private double otherFamily() {
        return weights.otherFamily()
                * statistics.familyShare(left[leftSize - 1])
                * statistics.familyShare(right[rightSize - 1]);
    }

    private EvidenceKind kind(int i, int j) {
        if (i == 0 && j == 0) {
            return EvidenceKind.GIVEN_NAME;
        }
        return i == leftSize - 1 && j == rightSize - 1 ? EvidenceKind.LAST_NAME : EvidenceKind.MIDDLE_NAMES;
    }
}
