package io.github.unityinitiative.name;

import java.util.Arrays;
import java.util.List;

/**
 * The best alignment of two names: in order if that is good enough; else with parts joined, then with the family name
 * first in one of them or the first two parts swapped, each only if much better.
 */
final class BestAlignment {
    private static final double GOOD_ENOUGH = 12;
    private static final double REORDERING = 8;
    private static final double NEAR = 10;

    private final WordDistances distances;
    private Alignment best;
    private boolean reordered;

    BestAlignment(WordDistances distances) {
        this.distances = distances;
        int[] inOrder = inOrder(distances.rightSize());
        best = new Alignment(distances, inOrder, false);
        if (best.cost() > GOOD_ENOUGH && distances.leftSize() != distances.rightSize()) {
            Alignment joining = new Alignment(distances, inOrder, true);
            best = joining.cost() < best.cost() ? joining : best;
        }
        if (best.cost() > GOOD_ENOUGH && endsMayHaveMoved()) {
            reorder();
        }
    }

    boolean reordered() {
        return reordered;
    }

    List<AlignmentStep> steps() {
        return best.steps();
    }

    /** A cheap test before orders are tried: the first part of one name is near the second or last of the other. */
    private boolean endsMayHaveMoved() {
        int lastLeft = distances.leftSize() - 1;
        int lastRight = distances.rightSize() - 1;
        return lastLeft > 0
                && lastRight > 0
                && (distances.between(0, lastRight) < NEAR
                        || distances.between(0, 1) < NEAR
                        || distances.between(lastLeft, 0) < NEAR);
    }

    private void reorder() {
        double limit = best.cost() - REORDERING;
        for (int[] order : reorderings(distances.rightSize())) {
            Alignment alignment = new Alignment(distances, order, false);
            if (alignment.cost() < limit) {
                limit = alignment.cost();
                best = alignment;
                reordered = true;
            }
        }
    }

    /** The last part first, the first part last, the first two parts swapped. */
    private static int[][] reorderings(int size) {
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
}
