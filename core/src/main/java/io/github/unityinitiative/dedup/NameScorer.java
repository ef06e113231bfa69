package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.WordDistances;
import io.github.unityinitiative.name.NamePosition;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
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
    private boolean partsContradict;
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
        double most = bound.most(left, leftSize, right, rightSize);
        if (mayComeFirst(right, rightSize, left, leftSize)) {
            most = Math.max(most, withLastFirst(right, rightSize, this::bounded));
        }
        return mayComeFirst(left, leftSize, right, rightSize)
                ? Math.max(most, withLastFirst(left, leftSize, this::bounded))
                : most;
    }

    private double bounded() {
        return bound.most(left, leftSize, right, rightSize);
    }

    /** Weighs the two spellings that agree best and writes their evidence by the number of its kind. */
    void score(RecordView one, RecordView other, double[] evidence) {
        overSpellings(one, other, Double.NEGATIVE_INFINITY, best -> Math.max(best, score(best, evidence)));
    }

    /** Takes each spelling of one name with each of the other and hands on what was best so far. */
    private double overSpellings(RecordView one, RecordView other, double start, DoubleUnaryOperator weighing) {
        double best = start;
        for (int form = one.firstForm(); form < one.endForm(); form = one.nextForm(form)) {
            for (int otherForm = other.firstForm();
                    otherForm < other.endForm();
                    otherForm = other.nextForm(otherForm)) {
                leftSize = one.copyWords(form, left);
                rightSize = other.copyWords(otherForm, right);
                best = weighing.applyAsDouble(best);
            }
        }
        return best;
    }

    private double score(double toBeat, double[] evidence) {
        double inOrder = align();
        double bits = inOrder < 0 ? Math.max(inOrder, reorder(inOrder)) : inOrder;
        if (bits > toBeat) {
            Arrays.fill(evidence, 0);
            alignment.explain(evidence);
            evidence[EvidenceKind.NAME_ORDER.index()] = bits > inOrder ? weights.of(Weight.REORDERED) : 0;
            haveGivenNames = leftSize > 0 && rightSize > 0;
            leftGiven = left[0];
            rightGiven = right[0];
            partsContradict = alignment.contradicts();
            othersAgree = alignment.othersAgree();
        }
        return bits;
    }

    /** Whether the given names of the last pair are spellings of one name and no part of either contradicts the other. */
    boolean agree() {
        return haveGivenNames
                && distances.areSpellings(leftGiven, rightGiven)
                && !distances.areTwoNames(leftGiven, rightGiven, NamePosition.GIVEN)
                && !partsContradict;
    }

    /** Whether the given names of the last pair are two that people bear: a slip seldom makes one of another. */
    boolean haveRivalGivenNames() {
        return haveGivenNames
                && distances.areTwoNames(leftGiven, rightGiven, NamePosition.GIVEN)
                && !distances.areSpellings(leftGiven, rightGiven);
    }

    /** Whether more than the given names of the last pair agrees, or there is no more. */
    boolean othersAgree() {
        return othersAgree;
    }

    private double align() {
        return alignment.align(left, leftSize, right, rightSize);
    }

    /** Puts the last part of either name first if that is clearly better; leaves the usual order if not. */
    private double reorder(double inOrder) {
        boolean rightMay = mayComeFirst(right, rightSize, left, leftSize);
        boolean leftMay = mayComeFirst(left, leftSize, right, rightSize);
        if (!rightMay && !leftMay) {
            return inOrder;
        }
        double ofRight = rightMay ? withLastFirst(right, rightSize, this::align) : Double.NEGATIVE_INFINITY;
        double ofLeft = leftMay ? withLastFirst(left, leftSize, this::align) : Double.NEGATIVE_INFINITY;
        if (Math.max(ofRight, ofLeft) <= inOrder + WORTH_REORDERING) {
            return align();
        }
        if (ofRight >= ofLeft) {
            putLastFirst(right, rightSize);
        } else {
            putLastFirst(left, leftSize);
        }
        return align() + weights.of(Weight.REORDERED);
    }

    /** Whether the last part of one name is near the first of the other. */
    private boolean mayComeFirst(int[] words, int size, int[] others, int otherSize) {
        return Math.min(size, otherSize) > 1 && distances.between(words[size - 1], others[0]) < WordDistances.REORDERED;
    }

    private double withLastFirst(int[] words, int size, DoubleSupplier weighing) {
        putLastFirst(words, size);
        double bits = weighing.getAsDouble() + weights.of(Weight.REORDERED);
        int first = words[0];
        System.arraycopy(words, 1, words, 0, size - 1);
        words[size - 1] = first;
        return bits;
    }

    private static void putLastFirst(int[] words, int size) {
        int last = words[size - 1];
        System.arraycopy(words, 0, words, 1, size - 1);
        words[0] = last;
    }
}
