package io.github.unityinitiative.dedup.internal.collection;

/** 64-bit hashes that are the same on every machine. */
public final class Hashing {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Hashing() {}

    /** Spreads the bits of a number; a bijection (the finalizer of SplitMix64). */
    public static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Combines hashes; the order matters. */
    public static long combine(long one, long other) {
        return mix(one * GOLDEN + other);
    }

    public static long text(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = combine(hash, text.charAt(i));
        }
        return hash;
    }
}
