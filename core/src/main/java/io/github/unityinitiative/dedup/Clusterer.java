package io.github.unityinitiative.dedup;

import java.util.Arrays;

/**
 * Joins records into clusters, heaviest link first. Two clusters are joined only if no record of one contradicts a
 * record of the other, so that one weak link never chains two people together; and never if people keep them apart.
 */
final class Clusterer {

    private final Contradiction contradiction;
    private final Separations separations = new Separations();
    private final int[] root;
    private final int[] next;
    private final int[] last;
    private final int mostChecked;

    Clusterer(int records, int mostChecked, Contradiction contradiction) {
        this.contradiction = contradiction;
        this.mostChecked = mostChecked;
        root = new int[records];
        next = new int[records];
        last = new int[records];
        Arrays.setAll(root, record -> record);
        Arrays.setAll(last, record -> record);
        Arrays.fill(next, -1);
    }

    /** Joins the clusters of two records unless something contradicts; tells whether they are one cluster now. */
    boolean join(int one, int other) {
        int left = root(one);
        int right = root(other);
        if (left == right) {
            return true;
        }
        if (separations.areApart(left, right) || contradicts(left, right)) {
            return false;
        }
        append(Math.min(left, right), Math.max(left, right));
        return true;
    }

    /** Keeps the clusters of two records apart whatever speaks for joining them; they must not be one yet. */
    void separate(int one, int other) {
        separations.add(root(one), root(other));
    }

    boolean areSeparate(int one, int other) {
        return separations.areApart(root(one), root(other));
    }

    /** Joins the clusters of two records whatever contradicts, unless they were separated; tells whether they are one now. */
    boolean force(int one, int other) {
        int left = root(one);
        int right = root(other);
        if (left != right && !separations.areApart(left, right)) {
            append(Math.min(left, right), Math.max(left, right));
        }
        return root(one) == root(other);
    }

    private boolean contradicts(int left, int right) {
        int checked = 0;
        for (int one = left; one >= 0 && checked < mostChecked; one = next[one]) {
            for (int other = right; other >= 0 && checked < mostChecked; other = next[other]) {
                checked++;
                if (contradiction.between(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void append(int left, int right) {
        next[last[left]] = right;
        last[left] = last[right];
        root[right] = left;
        separations.join(left, right);
    }

    int root(int record) {
        int at = record;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** Tells whether two records cannot be by one person. */
    interface Contradiction {
        boolean between(int one, int other);
    }
}
