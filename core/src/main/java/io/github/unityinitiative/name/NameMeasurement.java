package io.github.unityinitiative.name;

import java.util.Arrays;

/** The features of one pair of names, measured along their best alignment. */
final class NameMeasurement {
    private static final double NEAR = 4;
    private static final double FAR = 10;
    private static final double WORTH_REORDERING = 12;
    private static final double REORDERING = 6;

    private final NameVocabulary vocabulary;
    private final CompiledName left;
    private final CompiledName right;
    private final double[] measured = new double[NameFeature.values().length];
    private Alignment alignment;
    private double worst;

    NameMeasurement(NameVocabulary vocabulary, ComparisonCache cache, CompiledName left, CompiledName right) {
        this.vocabulary = vocabulary;
        this.left = left;
        this.right = right;
        measured[NameFeature.PRIOR.index()] = 1;
        WordDistances distances = new WordDistances(vocabulary, cache, left, right);
        alignment = new Alignment(distances, inOrder(left.size()), inOrder(right.size()));
        if (alignment.cost() > WORTH_REORDERING) {
            reorder(distances);
        }
        alignment.visit(this::measure);
        set(NameFeature.WORST, worst);
        set(NameFeature.SINGLE, Math.min(left.size(), right.size()) == 1 ? 1 : 0);
        set(NameFeature.AGREED, Math.min(3, get(NameFeature.AGREED)));
    }

    double[] features() {
        return measured;
    }

    Alignment alignment() {
        return alignment;
    }

    private void reorder(WordDistances distances) {
        double limit = alignment.cost() - REORDERING;
        for (int[] order : reorderings(right.size())) {
            Alignment reordered = new Alignment(distances, inOrder(left.size()), order);
            if (reordered.cost() < limit) {
                limit = reordered.cost();
                alignment = reordered;
                set(NameFeature.REORDERED, 1);
            }
        }
    }

    /** Last part first, first part last, first two parts swapped. */
    private static int[][] reorderings(int size) {
        if (size < 2) {
            return new int[0][];
        }
        int[] lastFirst = new int[size];
        int[] firstLast = new int[size];
        for (int i = 0; i < size; i++) {
            lastFirst[(i + 1) % size] = i;
            firstLast[i] = (i + 1) % size;
        }
        if (size == 2) {
            return new int[][] {lastFirst};
        }
        int[] swapped = inOrder(size);
        swapped[0] = 1;
        swapped[1] = 0;
        return new int[][] {lastFirst, firstLast, swapped};
    }

    private static int[] inOrder(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        return order;
    }

    private void measure(int i, int leftCount, int j, int rightCount, double distance) {
        if (leftCount == 0) {
            add(missing(j, rightCount, right.size()), 1);
        } else if (rightCount == 0) {
            add(missing(i, leftCount, left.size()), 1);
        } else {
            measurePair(i, leftCount, j, rightCount, distance);
        }
    }

    private static NameFeature missing(int index, int count, int size) {
        if (index == 0) {
            return NameFeature.GIVEN_MISSING;
        }
        return index + count == size ? NameFeature.FAMILY_MISSING : NameFeature.MIDDLE_MISSING;
    }

    private void measurePair(int i, int leftCount, int j, int rightCount, double distance) {
        NamePosition position = position(i, leftCount, j, rightCount);
        int near = NameFeature.GIVEN_NEAR.index() + 3 * position.index();
        measured[near] += Math.min(distance, NEAR);
        measured[near + 1] += Math.max(0, Math.min(distance, FAR) - NEAR);
        measured[near + 2] += Math.max(0, distance - FAR);
        worst = Math.max(worst, distance);
        double agreement = Math.max(0, 1 - distance / FAR);
        double rarity = agreement
                * Math.min(vocabulary.rarity(left.word(i), position), vocabulary.rarity(right.word(j), position));
        add(NameFeature.RARITY, rarity);
        add(NameFeature.AGREED, agreement);
        add(NameFeature.GIVEN_RARITY, position == NamePosition.GIVEN ? rarity : 0);
        set(NameFeature.JOINED, leftCount + rightCount > 2 ? 1 : get(NameFeature.JOINED));
        boolean initial = vocabulary.word(left.word(i)).isInitial()
                || vocabulary.word(right.word(j)).isInitial();
        add(NameFeature.INITIAL, initial ? 1 : 0);
    }

    private NamePosition position(int i, int leftCount, int j, int rightCount) {
        if (i == 0 && j == 0) {
            return NamePosition.GIVEN;
        }
        boolean last = i + leftCount == left.size() && j + rightCount == right.size();
        return last && left.size() > 1 && right.size() > 1 ? NamePosition.FAMILY : NamePosition.MIDDLE;
    }

    private double get(NameFeature feature) {
        return measured[feature.index()];
    }

    private void set(NameFeature feature, double value) {
        measured[feature.index()] = value;
    }

    private void add(NameFeature feature, double value) {
        measured[feature.index()] += value;
    }
}
