package io.github.unityinitiative.examples.benchmarks.name;

import io.github.unityinitiative.text.Script;
import java.util.Comparator;

/**
 * Two folded spellings of one name part, the Arabic one on the left if only one is; between marks of beginning and
 * end.
 *
 * @param left one spelling
 * @param right the other
 */
record SpellingPair(String left, String right) implements Comparable<SpellingPair> {

    static SpellingPair of(String one, String other) {
        boolean swap = isLatin(one) && !isLatin(other);
        return new SpellingPair("^" + (swap ? other : one) + "$", "^" + (swap ? one : other) + "$");
    }

    /** The name of the table that learns from this pair. */
    String table() {
        return isLatin(left) ? "Latn-Latn" : isLatin(right) ? "Arab-Latn" : "Arab-Arab";
    }

    private static boolean isLatin(String word) {
        return Script.of(word) == Script.LATIN;
    }

    @Override
    public int compareTo(SpellingPair other) {
        return Comparator.comparing(SpellingPair::left)
                .thenComparing(SpellingPair::right)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return "SpellingPair[table=" + table() + "]";
    }
}
