package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.collection.IntList;
import io.github.unityinitiative.dedup.internal.collection.LongList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Pairs of records with what their evidence weighs, column by column. */
final class Links {

    private final IntList ones = new IntList();
    private final IntList others = new IntList();
    private final LongList weights = new LongList();
    private final IntList safe = new IntList();

    void add(int one, int other, double bits, boolean isSafe) {
        ones.add(one);
        others.add(other);
        weights.add(Double.doubleToRawLongBits(bits));
        safe.add(isSafe ? 1 : 0);
    }

    void addAll(Links links) {
        ones.addAll(links.ones);
        others.addAll(links.others);
        weights.addAll(links.weights);
        safe.addAll(links.safe);
    }

    int size() {
        return ones.size();
    }

    int one(int link) {
        return ones.get(link);
    }

    int other(int link) {
        return others.get(link);
    }

    double bits(int link) {
        return Double.longBitsToDouble(weights.get(link));
    }

    /** Whether the evidence is of a kind that may join records without asking. */
    boolean isSafe(int link) {
        return safe.get(link) != 0;
    }

    /** The links, heaviest first; equal ones in the order of their records. */
    int[] ranked() {
        Comparator<Integer> order = Comparator.<Integer>comparingDouble(link -> -bits(link))
                .thenComparingInt(this::one)
                .thenComparingInt(this::other);
        Integer[] ranked = IntStream.range(0, size()).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(ranked, order);
        return Arrays.stream(ranked).mapToInt(Integer::intValue).toArray();
    }

    /** These links in another order. */
    Links inOrder(int[] order) {
        Links ordered = new Links();
        for (int link : order) {
            ordered.add(one(link), other(link), bits(link), isSafe(link));
        }
        return ordered;
    }
}
