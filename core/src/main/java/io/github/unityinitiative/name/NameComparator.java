package io.github.unityinitiative.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether two spellings denote one name: across scripts, with missing parts, joined words and typing errors,
 * each part weighed by how rare it is.
 *
 * <p>Build once; immutable and thread-safe. Symmetric: the order of the two names does not matter.
 */
public final class NameComparator {
    private static final double POSSIBLE = 0.5;
    private static final double SAME = 0.95;
    private static final double RARE_NAME = 2;

    private final SpellingModel spelling;
    private final NameFrequencies frequencies;
    private final DifferenceModel differences;
    private final KnownNames known;

    private NameComparator(SpellingModel spelling, NameFrequencies frequencies, DifferenceModel differences) {
        this.spelling = spelling;
        this.frequencies = frequencies;
        this.differences = differences;
        this.known = new KnownNames(spelling, frequencies);
    }

    /**
     * Makes a comparator with the bundled model and frequencies.
     *
     * @return a comparator
     */
    public static NameComparator standard() {
        return with(NameFrequencies.bundled());
    }

    /**
     * Makes a comparator with the bundled model and the frequencies of a population.
     *
     * @param frequencies how common names are
     * @return a comparator
     */
    public static NameComparator with(NameFrequencies frequencies) {
        return new NameComparator(SpellingModel.bundled(), frequencies, DifferenceModel.bundled());
    }

    /**
     * Makes an empty vocabulary for the names to compare.
     *
     * @return a new vocabulary, the caller's own
     */
    public NameVocabulary vocabulary() {
        return new NameVocabulary(spelling, frequencies, known);
    }

    /**
     * Compares two names.
     *
     * @param left one name
     * @param right the other
     * @return the comparison
     */
    public NameComparison compare(ParsedName left, ParsedName right) {
        NameVocabulary vocabulary = vocabulary();
        CompiledName compiledLeft = vocabulary.compile(left);
        CompiledName compiledRight = vocabulary.compile(right);
        return compare(compiledLeft, compiledRight, vocabulary, ComparisonCache.holding(64));
    }

    /**
     * Compares two names of a vocabulary, with evidence.
     *
     * @param left one name
     * @param right the other
     * @param vocabulary the vocabulary that compiled both
     * @param cache a cache of that vocabulary, of this thread
     * @return the comparison
     */
    public NameComparison compare(
            CompiledName left, CompiledName right, NameVocabulary vocabulary, ComparisonCache cache) {
        BestAlignment alignment = new BestAlignment(new WordDistances(vocabulary, cache, left, right));
        double[] features = NameMeasurement.of(vocabulary, left, right, alignment);
        double bits = differences.bits(features);
        double probability = 1 / (1 + Bits.probability(-bits));
        List<PartEvidence> evidence = evidence(alignment);
        return new NameComparison(probability, bits, decision(probability, features), evidence, byName(features));
    }

    /**
     * The log-odds to base 2 that two names of a vocabulary are one: {@link NameComparison#bits()} without the rest.
     *
     * @param left one name
     * @param right the other
     * @param vocabulary the vocabulary that compiled both
     * @param cache a cache of that vocabulary, of this thread
     * @return the log-odds in bits
     */
    public double bits(CompiledName left, CompiledName right, NameVocabulary vocabulary, ComparisonCache cache) {
        BestAlignment alignment = new BestAlignment(new WordDistances(vocabulary, cache, left, right));
        return differences.bits(NameMeasurement.of(vocabulary, left, right, alignment));
    }

    private static Map<NameFeature, Double> byName(double[] features) {
        Map<NameFeature, Double> byName = new EnumMap<>(NameFeature.class);
        for (NameFeature feature : NameFeature.values()) {
            byName.put(feature, features[feature.index()]);
        }
        return byName;
    }

    private static NameDecision decision(double probability, double[] features) {
        double rarity = features[NameFeature.RARITY.index()];
        if (probability < POSSIBLE) {
            return NameDecision.DIFFERENT;
        }
        return probability >= SAME && rarity >= RARE_NAME ? NameDecision.SAME : NameDecision.POSSIBLE;
    }

    private static List<PartEvidence> evidence(BestAlignment alignment) {
        List<PartEvidence> evidence = new ArrayList<>();
        alignment.visit((left, leftCount, right, rightCount, distance) -> evidence.add(new PartEvidence(
                left, leftCount, right, rightCount, agreement(leftCount, rightCount, distance), distance)));
        Collections.reverse(evidence);
        return evidence;
    }

    private static PartAgreement agreement(int leftCount, int rightCount, double distance) {
        if (leftCount == 0 || rightCount == 0) {
            return PartAgreement.MISSING;
        }
        if (distance == 0) {
            return PartAgreement.EXACT;
        }
        if (distance < 5) {
            return PartAgreement.SPELLING;
        }
        return distance < 10 ? PartAgreement.CLOSE : PartAgreement.DIFFERENT;
    }
}
