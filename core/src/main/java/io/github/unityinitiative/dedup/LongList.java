package io.github.unityinitiative.dedup;

import java.util.Arrays;

/** A growing list of longs without boxes. */
final class LongList {

    private static final int FIRST_CAPACITY = 16;

    private long[] values = new long[FIRST_CAPACITY];
    private int size;

    void add(long value) {
        ensureRoomFor(1);
        values[size++] = value;
    }

    void addAll(LongList other) {
        ensureRoomFor(other.size);
        System.arraycopy(other.values, 0, values, size, other.size);
        size += other.size;
    }

    private void ensureRoomFor(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, Math.max(size + more, size + (size >> 1)));
        }
    }

    long get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
