package io.github.unityinitiative.dedup.internal.record;

import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NamePosition;
import io.github.unityinitiative.name.NameVocabulary;

/**
 * Distances of words, computed once per pair and only where the words could be close: their shapes rule most
 * pairs out at the cost of counting bits. Thread-safe.
 */
public final class WordDistances {

    /** Farther than any two spellings of one name. */
    public static final float FAR = 40;

    /** Given names this far apart are two names, at a glance. */
    private static final double OTHER_NAME = 18;

    /** A given name in one order of parts is nearer than this to the last part in the other. */
    public static final double REORDERED = 5;

    private static final double SPELLING = 6;
    private static final double TRANSCRIPTION = 10;

    private final NameVocabulary vocabulary;
    private final RecordStore store;
    private final ComparisonCache cache;

    public WordDistances(RecordStore store, ComparisonCache cache) {
        this.store = store;
        this.vocabulary = store.vocabulary();
        this.cache = cache;
    }

    /** The distance in bits, at least 0; {@link #FAR} for words of different shapes. */
    public double between(int one, int other) {
        if (one == other) {
            return 0;
        }
        return mayBeClose(one, other) ? Math.max(0, cache.distance(vocabulary, one, other)) : FAR;
    }

    /** Whether two words are nearer than {@link #FAR}, or may be, as far as a glance tells. */
    public boolean mayBeClose(int one, int other) {
        return one == other || WordShape.mayBeClose(store.wordShape(one), store.wordShape(other));
    }

    /** Whether two given names may be one, at a glance. */
    public boolean mayBeOneName(int one, int other) {
        return between(one, other) < OTHER_NAME;
    }

    /** Whether a given name may be the last part of a name in another order, at a glance. */
    public boolean mayBeMoved(int given, int last) {
        return WordShape.haveSameSounds(store.wordShape(given), store.wordShape(last))
                && between(given, last) < REORDERED;
    }

    /** Whether two words are usual spellings of one name; between scripts even the usual ones lie apart. */
    public boolean areSpellings(int one, int other) {
        boolean oneScript = WordShape.areOfOneScript(store.wordShape(one), store.wordShape(other));
        return between(one, other) < (oneScript ? SPELLING : TRANSCRIPTION);
    }

    /** Whether two different words, spelled as they are, are both known as names of a position. */
    public boolean areTwoNames(int one, int other, NamePosition position) {
        return vocabulary.areTwoNames(one, other, position);
    }
}
