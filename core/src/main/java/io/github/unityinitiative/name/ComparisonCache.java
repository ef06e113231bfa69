package io.github.unityinitiative.name;

import java.util.Arrays;

/**
 * Remembers the distances of word pairs between comparisons, in a fixed amount of memory: a new pair may take the
 * place of an old one, which is then computed again when asked for.
 *
 * <p>Owned by the caller, one per thread and {@link NameVocabulary}. Results do not depend on it. Not thread-safe.
 */
public final class ComparisonCache {
    private static final int LARGEST = 1 << 24;
    private static final long NONE = -1;

    private final long[] pairs;
    private final float[] distances;
    private final int mask;

    private ComparisonCache(int size) {
        this.pairs = new long[size];
        this.distances = new float[size];
        this.mask = size - 1;
        Arrays.fill(pairs, NONE);
    }

    /**
     * Makes an empty cache.
     *
     * @param pairs how many word pairs to hold at least, 1 to 16,777,216; 12 bytes each, rounded up to a power of two
     * @return an empty cache
     * @throws IllegalArgumentException if {@code pairs} is out of range
     */
    public static ComparisonCache holding(int pairs) {
        if (pairs < 1 || pairs > LARGEST) {
            throw new IllegalArgumentException("pairs out of range: " + pairs);
        }
        return new ComparisonCache(pairs == 1 ? 1 : Integer.highestOneBit(pairs - 1) << 1);
    }

    /**
     * The distance of two words, {@link NameVocabulary#distance}, remembered if possible.
     *
     * @param vocabulary the vocabulary of both words, always the same one
     * @param one number of a word
     * @param other number of a word
     * @return the distance in bits
     */
    public double distance(NameVocabulary vocabulary, int one, int other) {
        if (one == other) {
            return 0;
        }
        if (vocabulary.clearlyDifferent(one, other)) {
            return VocabularyWord.DIFFERENT;
        }
        long pair = one < other ? (long) one << 32 | other : (long) other << 32 | one;
        int slot = slot(pair);
        if (pairs[slot] != pair) {
            distances[slot] = (float) vocabulary.distance(one, other);
            pairs[slot] = pair;
        }
        return distances[slot];
    }

    private int slot(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
