package io.github.unityinitiative.dedup;

import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NameVocabulary;

/**
 * Distances of words, computed once per pair and only where the words could be close: a signature of their sounds
 * rules most pairs out at the cost of counting bits. One per thread.
 */
final class WordDistances {

    /** Farther than any two spellings of one name. */
    static final float FAR = 40;

    private static final int MOST_DIFFERENT_SOUNDS = 2;

    private final NameVocabulary vocabulary;
    private final WordKeys keys;
    private final ComparisonCache cache;

    WordDistances(NameVocabulary vocabulary, WordKeys keys, ComparisonCache cache) {
        this.vocabulary = vocabulary;
        this.keys = keys;
        this.cache = cache;
    }

    /** The distance in bits, at least 0; {@link #FAR} for words of different sounds. */
    double between(int one, int other) {
        if (one == other) {
            return 0;
        }
        if (!keys.mayBeClose(one, other, MOST_DIFFERENT_SOUNDS)) {
            return FAR;
        }
        return Math.max(0, cache.distance(vocabulary, one, other));
    }
}
