package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.WordDistances;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Weighs two names in all their spellings, in the usual order of parts or another. Reused, not thread-safe. */
final class NameScorer {

    private static final double WORTH_REORDERING = 4;

    private final WordDistances distances;
    private final Weights weights;
    private final NameAlignment alignment;
    private final NameBound bound;
    private final int[] left = new int[RecordStore.MOST_PARTS];
    private final int[] right = new int[RecordStore.MOST_PARTS];
    private int leftSize;
    private int rightSize;
    private boolean haveGivenNames;
    private int leftGiven;
    private int rightGiven;
    private boolean bothLackParts;
    private boolean othersAgree;

    NameScorer(WordStatistics statistics, WordDistances distances, Weights weights) {
        this.distances = distances;
        this.weights = weights;
        this.alignment = new NameAlignment(statistics, distances, weights);
        this.bound = new NameBound(distances, alignment, weights);
    }

    /** No less than what two names weigh in any of their spellings and any order, found without weighing them. */
    double most(RecordView one, RecordView other) {
        return overSpellings(one, other, 0, best -> Math.max(best, most()));
    }

    private double most() {
        double inOrder = bound.most(left, leftSize, right, rightSize);
        if (!mayBeReordered()) {
            return inOrder;
        }
        putLastFirst();
        return Math.max(inOrder, bound.most(left, leftSize, right, rightSize) + weights.of(Weight.REORDERED));
    }

    /** Weighs the two spellings that agree best and writes their evidence by the number of its kind. */
    void score(RecordView one, RecordView other, double[] evidence) {
        overSpellings(one, other, Double.NEGATIVE_INFINITY, best -> Math.max(best, score(best, evidence)));
    }

    /** Takes each spelling of one name with each of the other and hands on what was best so far. */
    private double overSpellings(RecordView one, RecordView other, double start, DoubleUnaryOperator weighing) {
        double best = start;
        for (int form = one.firstForm(); form < one.endForm(); form = one.nextForm(form)) {
            leftSize = one.copyWords(form, left);
            for (int otherForm = other.firstForm();
                    otherForm < other.endForm();
                    otherForm = other.nextForm(otherForm)) {
                rightSize = other.copyWords(otherForm, right);
                best = weighing.applyAsDouble(best);
            }
        }
        return best;
    }

    private double score(double toBeat, double[] evidence) {
        double inOrder = alignment.align(left, leftSize, right, rightSize);
        boolean reordered = inOrder < 0 && mayBeReordered();
        double bits = reordered ? Math.max(inOrder, reorder(inOrder)) : inOrder;
        if (bits > toBeat) {
            Arrays.fill(evidence, 0);
            alignment.explain(evidence);
            evidence[EvidenceKind.NAME_ORDER.index()] = bits > inOrder ? weights.of(Weight.REORDERED) : 0;
            haveGivenNames = leftSize > 0 && rightSize > 0;
            leftGiven = left[0];
            rightGiven = right[0];
            bothLackParts = alignment.bothLackParts();
            othersAgree = alignment.othersAgree();
        }
        return bits;
    }

    /** Whether the given names of the last pair are spellings of one name and no part of either contradicts the other. */
    boolean agree() {
        return haveGivenNames && distances.areSpellings(leftGiven, rightGiven) && !bothLackParts;
    }

    /** Whether the given names of the last pair are two that people bear: a slip seldom makes one of another. */
    boolean haveRivalGivenNames() {
        return haveGivenNames
                && distances.isGivenName(leftGiven)
                && distances.isGivenName(rightGiven)
                && !distances.areSpellings(leftGiven, rightGiven);
    }

    /** Whether more than the given names of the last pair agrees, or there is no more. */
    boolean othersAgree() {
        return othersAgree;
    }

    private boolean mayBeReordered() {
        return Math.min(leftSize, rightSize) > 1
                && (distances.between(left[0], right[rightSize - 1]) < WordDistances.REORDERED
                        || distances.between(left[leftSize - 1], right[0]) < WordDistances.REORDERED);
    }

    /** Aligns with the last part first; leaves the alignment in the usual order if that is not clearly better. */
    private double reorder(double inOrder) {
        int last = putLastFirst();
        double reordered = alignment.align(left, leftSize, right, rightSize) + weights.of(Weight.REORDERED);
        if (reordered > inOrder + WORTH_REORDERING) {
            return reordered;
        }
        System.arraycopy(right, 1, right, 0, rightSize - 1);
        right[rightSize - 1] = last;
        return alignment.align(left, leftSize, right, rightSize);
    }

    private int putLastFirst() {
        int last = right[rightSize - 1];
        System.arraycopy(right, 0, right, 1, rightSize - 1);
        right[0] = last;
        return last;
    }
}
