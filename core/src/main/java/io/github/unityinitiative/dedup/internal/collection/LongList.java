package io.github.unityinitiative.dedup.internal.collection;

import java.util.Arrays;

/** A growing list of longs without boxes. */
public final class LongList {

    private static final int FIRST_CAPACITY = 16;

    private long[] values = new long[FIRST_CAPACITY];
    private int size;

    public void add(long value) {
        ensureRoomFor(1);
        values[size++] = value;
    }

    public void addAll(LongList other) {
        ensureRoomFor(other.size);
        System.arraycopy(other.values, 0, values, size, other.size);
        size += other.size;
    }

    private void ensureRoomFor(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, Math.max(size + more, size + (size >> 1)));
        }
    }

    public long get(int index) {
        return values[index];
    }

    public void set(int index, long value) {
        values[index] = value;
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    public long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
