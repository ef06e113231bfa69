package io.github.unityinitiative.dedup.internal.collection;

import java.util.Arrays;

/** Counts by small numbers from 0. */
public final class IntCounts {

    private static final int FIRST_CAPACITY = 64;

    private int[] counts = new int[FIRST_CAPACITY];

    public void increment(int number) {
        add(number, 1);
    }

    public void decrement(int number) {
        add(number, -1);
    }

    void add(int number, int count) {
        if (number >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
        }
        counts[number] += count;
    }

    public int get(int number) {
        return number < counts.length ? counts[number] : 0;
    }
}
