package io.github.unityinitiative.name;

import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the distances of word pairs between comparisons, in a fixed amount of memory: a new pair may take the
 * place of an old one, which is then computed again when asked for.
 *
 * <p>Owned by the caller, one per {@link NameVocabulary}. Results do not depend on it. Thread-safe without locks: many
 * threads may share one, and at worst compute a distance twice.
 */
public final class ComparisonCache {
    private static final int LARGEST = 1 << 24;
    private static final int FRONT = 1 << 14;
    private static final int WORD_BITS = 22;
    private static final int DISTANCE_BITS = Long.SIZE - 2 * WORD_BITS;

    /** Two word numbers and their distance in one number each, so that a look-up touches memory once; 0 if empty. */
    private final AtomicLongArray entries;

    private final int mask;
    private final @Nullable ComparisonCache behind;

    private ComparisonCache(int size, @Nullable ComparisonCache behind) {
        this.entries = new AtomicLongArray(size);
        this.mask = size - 1;
        this.behind = behind;
    }

    /**
     * Makes an empty cache.
     *
     * @param pairs how many word pairs to hold at least, 1 to 16,777,216; 8 bytes each, rounded up to a power of two
     * @return an empty cache
     * @throws IllegalArgumentException if {@code pairs} is out of range
     */
    public static ComparisonCache holding(int pairs) {
        if (pairs < 1 || pairs > LARGEST) {
            throw new IllegalArgumentException("pairs out of range: " + pairs);
        }
        return new ComparisonCache(pairs == 1 ? 1 : Integer.highestOneBit(pairs - 1) << 1, null);
    }

    /**
     * Makes a small empty cache for one thread, that asks this one for what it does not hold. What it holds stays close to
     * the processor, where that of a large cache does not.
     *
     * @return an empty cache of {@value #FRONT} pairs for the same vocabulary
     */
    public ComparisonCache front() {
        return new ComparisonCache(FRONT, this);
    }

    /**
     * The distance of two words, {@link NameVocabulary#distance}, remembered if possible: not for words beyond the first
     * 4,194,304.
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
        int greater = Math.max(one, other);
        if (greater >= 1 << WORD_BITS) {
            return vocabulary.distance(one, other);
        }
        long pair = (long) greater << WORD_BITS | Math.min(one, other);
        int slot = slot(pair);
        long entry = entries.getOpaque(slot);
        if (entry >>> DISTANCE_BITS != pair) {
            double distance =
                    behind == null ? vocabulary.distance(one, other) : behind.distance(vocabulary, one, other);
            long steps = Math.round(distance * NameVocabulary.STEPS_PER_BIT);
            entry = pair << DISTANCE_BITS | steps;
            entries.setOpaque(slot, entry);
        }
        return (double) (entry & (1L << DISTANCE_BITS) - 1) / NameVocabulary.STEPS_PER_BIT;
    }

    private int slot(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
