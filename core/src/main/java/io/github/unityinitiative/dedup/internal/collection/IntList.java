package io.github.unityinitiative.dedup.internal.collection;

import java.util.Arrays;

/** A growing list of ints without boxes. */
public final class IntList {

    private static final int FIRST_CAPACITY = 16;

    private int[] values = new int[FIRST_CAPACITY];
    private int size;

    public void add(int value) {
        ensureRoomFor(1);
        values[size++] = value;
    }

    public void addAll(IntList other) {
        ensureRoomFor(other.size);
        System.arraycopy(other.values, 0, values, size, other.size);
        size += other.size;
    }

    public void addAll(int[] from, int start, int end) {
        ensureRoomFor(end - start);
        System.arraycopy(from, start, values, size, end - start);
        size += end - start;
    }

    /** The array that holds the numbers, until more are added; longer than they are many. */
    public int[] array() {
        return values;
    }

    /** Makes room, so that so many more numbers are added without copying. */
    public void ensureRoomFor(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, Math.max(size + more, size + (size >> 1)));
        }
    }

    public int get(int index) {
        return values[index];
    }

    public void set(int index, int value) {
        values[index] = value;
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
