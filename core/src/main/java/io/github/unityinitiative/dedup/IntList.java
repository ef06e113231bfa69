package io.github.unityinitiative.dedup;

import java.util.Arrays;

/** A growing list of ints without boxes. */
final class IntList {

    private static final int FIRST_CAPACITY = 16;

    private int[] values = new int[FIRST_CAPACITY];
    private int size;

    void add(int value) {
        ensureRoomFor(1);
        values[size++] = value;
    }

    void addAll(IntList other) {
        ensureRoomFor(other.size);
        System.arraycopy(other.values, 0, values, size, other.size);
        size += other.size;
    }

    void addAll(int[] from, int start, int end) {
        ensureRoomFor(end - start);
        System.arraycopy(from, start, values, size, end - start);
        size += end - start;
    }

    /** The array that holds the numbers, until more are added; longer than they are many. */
    int[] array() {
        return values;
    }

    private void ensureRoomFor(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, Math.max(size + more, size + (size >> 1)));
        }
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
