package io.github.unityinitiative.examples.cli.compare;

import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.name.NameComparison;
import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.NameVocabulary;

/** Compares one pair of names after the other; words that come again are prepared once. Not thread-safe. */
final class PairScorer {

    private static final int MOST_WORDS = 1 << 18;
    private static final int CACHED_PAIRS = 1 << 18;

    private final NameParser parser = NameParser.standard();
    private final NameComparator comparator = NameComparator.standard();
    private NameVocabulary vocabulary = comparator.vocabulary();
    private ComparisonCache cache = ComparisonCache.holding(CACHED_PAIRS);

    NameComparison compare(String left, String right) {
        if (vocabulary.size() > MOST_WORDS) {
            vocabulary = comparator.vocabulary();
            cache = ComparisonCache.holding(CACHED_PAIRS);
        }
        return comparator.compare(
                vocabulary.compile(parser.parse(left)), vocabulary.compile(parser.parse(right)), vocabulary, cache);
    }
}
