package io.github.unityinitiative.dedup.internal.collection;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Distinct texts, numbered from 0 in the order in which they were added. Open addressing, where a slot holds half a hash and
 * a number, so that hardly any text is touched but the one that is sought. Any thread may look up while others add.
 */
public final class TextNumbers {

    private static final int FIRST_CAPACITY = 1 << 6;
    private static final int GOLDEN = 0x9E3779B9;
    private static final long FREE = 0;

    /** No number, but not free either: what was pushed on behind it is still found. */
    private static final long REMOVED = 1L << Integer.SIZE;

    private volatile AtomicLongArray slots = new AtomicLongArray(FIRST_CAPACITY);
    private String[] texts = new String[FIRST_CAPACITY];
    private int size;
    private int used;
    private int removed;

    /** The number of a text, or -1 if it was not added. */
    public int find(String text) {
        AtomicLongArray table = slots;
        int slot = slot(text, table);
        return slot < 0 ? -1 : number(table.getAcquire(slot));
    }

    /** The number of a text, a new one if it was not added. */
    public synchronized int add(String text) {
        int known = find(text);
        if (known >= 0) {
            return known;
        }
        if (2 * (used + 1) > slots.length()) {
            rebuild();
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size + (size >> 1));
        }
        texts[size] = text;
        put(size, slots);
        used++;
        return size++;
    }

    /** Forgets the text of a number, which no text is given again. Needs exclusive access. */
    public synchronized void remove(int number) {
        AtomicLongArray table = slots;
        int slot = slot(texts[number], table);
        if (slot >= 0) {
            table.setRelease(slot, REMOVED);
            removed++;
        }
        texts[number] = "";
    }

    /** The text of a number; empty if it was removed. */
    public String text(int number) {
        return texts[number];
    }

    /** How many numbers were given. */
    public int size() {
        return size;
    }

    /** How many texts there is room for, twice over. */
    int slots() {
        return slots.length();
    }

    private void rebuild() {
        int capacity = FIRST_CAPACITY;
        while (capacity < 4 * (used - removed + 1)) {
            capacity *= 2;
        }
        AtomicLongArray old = slots;
        AtomicLongArray table = new AtomicLongArray(capacity);
        for (int slot = 0; slot < old.length(); slot++) {
            int number = number(old.getPlain(slot));
            if (number >= 0) {
                put(number, table);
            }
        }
        used -= removed;
        removed = 0;
        slots = table;
    }

    private void put(int number, AtomicLongArray table) {
        int hash = hash(texts[number]);
        int slot = start(hash, table);
        while (table.getPlain(slot) != FREE) {
            slot = (slot + 1) & (table.length() - 1);
        }
        table.setRelease(slot, (long) hash << Integer.SIZE | (number + 1));
    }

    /** The slot of a text, or -1; not the free one where it would be, which another text may take the moment after. */
    private int slot(String text, AtomicLongArray table) {
        int hash = hash(text);
        int slot = start(hash, table);
        for (long entry = table.getAcquire(slot); entry != FREE; entry = table.getAcquire(slot)) {
            boolean alike = (int) (entry >>> Integer.SIZE) == hash && number(entry) >= 0;
            // What the entry was written after is seen once the entry is.
            if (alike && texts[number(entry)].equals(text)) {
                return slot;
            }
            slot = (slot + 1) & (table.length() - 1);
        }
        return -1;
    }

    private static int number(long entry) {
        return (int) entry - 1;
    }

    private static int hash(String text) {
        return text.hashCode() * GOLDEN;
    }

    private static int start(int hash, AtomicLongArray table) {
        return (hash ^ (hash >>> 15)) & (table.length() - 1);
    }
}
