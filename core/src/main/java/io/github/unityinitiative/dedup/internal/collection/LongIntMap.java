package io.github.unityinitiative.dedup.internal.collection;

/** Counts by hash: open addressing without boxes; a count of 0 is no entry. */
public final class LongIntMap {

    private static final int FIRST_CAPACITY = 1 << 4;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long ZERO_KEY = 0x5851F42D4C957F2DL;

    private long[] keys;
    private int[] values;
    private int size;

    /** Makes an empty map. */
    public LongIntMap() {
        this(0);
    }

    /**
     * Makes an empty map with room.
     *
     * @param expected how many keys to expect
     */
    public LongIntMap(int expected) {
        int capacity = FIRST_CAPACITY;
        while (capacity * 2L < expected * 3L) {
            capacity *= 2;
        }
        keys = new long[capacity];
        values = new int[capacity];
    }

    /** Adds to the value of a key. */
    public void add(long key, int value) {
        if (size * 3L > keys.length * 2L) {
            grow();
        }
        int slot = slot(notZero(key));
        if (keys[slot] == 0) {
            keys[slot] = notZero(key);
            size++;
        }
        values[slot] += value;
    }

    /** Sets the value of a key. */
    public void put(long key, int value) {
        add(key, value - get(key));
    }

    /** Forgets a key; those that its place had pushed on move back. */
    public void remove(long key) {
        int mask = keys.length - 1;
        int hole = slot(notZero(key));
        size -= keys[hole] == 0 ? 0 : 1;
        for (int next = (hole + 1) & mask; keys[next] != 0; next = (next + 1) & mask) {
            if (((next - home(keys[next])) & mask) >= ((next - hole) & mask)) {
                keys[hole] = keys[next];
                values[hole] = values[next];
                hole = next;
            }
        }
        keys[hole] = 0;
        values[hole] = 0;
    }

    /** The value of a key; 0 if it was never added. */
    public int get(long key) {
        return values[slot(notZero(key))];
    }

    /** The value of a key, which is then one greater unless it is 0. */
    public int getAndIncrementPositive(long key) {
        int slot = slot(notZero(key));
        return values[slot] > 0 ? values[slot]++ : 0;
    }

    /** Replaces every value, in an order of no meaning. */
    public void replaceAll(Replacement replacement) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                values[slot] = replacement.of(keys[slot], values[slot]);
            }
        }
    }

    /** Makes a new value of an old one. */
    public interface Replacement {
        int of(long key, int value);
    }

    public int size() {
        return size;
    }

    private static long notZero(long key) {
        return key == 0 ? ZERO_KEY : key;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = home(key);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int home(long key) {
        return (int) ((key * GOLDEN) >>> 32) & (keys.length - 1);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                values[slot] = oldValues[old];
            }
        }
    }
}
