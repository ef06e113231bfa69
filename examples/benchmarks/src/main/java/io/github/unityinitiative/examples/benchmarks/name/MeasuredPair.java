package io.github.unityinitiative.examples.benchmarks.name;

import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.name.NameComparison;
import io.github.unityinitiative.name.NameFeature;
import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.NameVocabulary;
import java.util.Arrays;
import java.util.List;

/**
 * A labelled pair and its comparison.
 *
 * @param pair the pair
 * @param comparison the comparison
 */
record MeasuredPair(NamePair pair, NameComparison comparison) {
    private static final int CACHED_PAIRS = 1 << 20;

    static List<MeasuredPair> of(List<NamePair> pairs, NameParser parser, NameComparator comparator) {
        NameVocabulary vocabulary = comparator.vocabulary();
        ComparisonCache cache = ComparisonCache.holding(CACHED_PAIRS);
        return pairs.stream()
                .map(pair -> new MeasuredPair(
                        pair,
                        comparator.compare(
                                vocabulary.compile(parser.parse(pair.left())),
                                vocabulary.compile(parser.parse(pair.right())),
                                vocabulary,
                                cache)))
                .toList();
    }

    double[] features() {
        return Arrays.stream(NameFeature.values())
                .mapToDouble(feature -> comparison.features().getOrDefault(feature, 0.0))
                .toArray();
    }
}
