package io.github.unityinitiative.validation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A set of ids that keeps 128 bits of the SHA-256 of each: 16 to 64 bytes an id, however long it is, and no chance for
 * chosen ids to collide. Not thread-safe.
 */
final class IdSet {

    private static final int INITIAL_SLOTS = 1 << 10;

    private final MessageDigest digest;
    private long[] slots = new long[2 * INITIAL_SLOTS];
    private int size;

    IdSet() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds an id; false if it was there. */
    boolean add(String id) {
        if (2 * size >= slots.length / 2) {
            grow();
        }
        ByteBuffer bits = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
        // A slot of two zeros is empty, and one bit less makes no difference.
        boolean added = put(slots, bits.getLong() | 1, bits.getLong());
        size += added ? 1 : 0;
        return added;
    }

    private void grow() {
        long[] larger = new long[Math.multiplyExact(slots.length, 2)];
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot] != 0) {
                put(larger, slots[slot], slots[slot + 1]);
            }
        }
        slots = larger;
    }

    private static boolean put(long[] slots, long high, long low) {
        int mask = slots.length / 2 - 1;
        int slot = 2 * ((int) low & mask);
        while (slots[slot] != 0) {
            if (slots[slot] == high && slots[slot + 1] == low) {
                return false;
            }
            slot = (slot + 2) & (slots.length - 1);
        }
        slots[slot] = high;
        slots[slot + 1] = low;
        return true;
    }
}
