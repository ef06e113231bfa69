package io.github.unityinitiative.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Two names, aligned and measured. The longer name is taken first, so that the order given does not matter. */
final class NameMatch {
    private static final double SPELLING = 5;
    private static final double CLOSE = 10;
    private static final double MOST_AGAINST = 12;
    private static final double NOTHING_TO_COMPARE = -30;

    private final NameVocabulary vocabulary;
    private final CompiledName left;
    private final CompiledName right;
    private final boolean swapped;
    private final BestAlignment alignment;
    private final double[] features;

    NameMatch(NameVocabulary vocabulary, ComparisonCache cache, CompiledName one, CompiledName other) {
        this.vocabulary = vocabulary;
        swapped = vocabulary.compare(one, other) > 0;
        left = swapped ? other : one;
        right = swapped ? one : other;
        alignment = new BestAlignment(new WordDistances(vocabulary, cache, left, right));
        features = NameMeasurement.of(vocabulary, left, right, alignment);
    }

    /** Of a name without a word nothing is known, so it is like no other. */
    double bits(DifferenceModel differences) {
        return left.size() == 0 || right.size() == 0 ? NOTHING_TO_COMPARE : differences.bits(features);
    }

    /** Whether both begin with a word known as a given name, and not the same: brothers rather than a slip. */
    boolean haveTwoGivenNames() {
        return vocabulary.areTwoNames(left.word(0), right.word(0), NamePosition.GIVEN);
    }

    double feature(NameFeature feature) {
        return features[feature.index()];
    }

    Map<NameFeature, Double> features() {
        Map<NameFeature, Double> byName = new EnumMap<>(NameFeature.class);
        for (NameFeature feature : NameFeature.values()) {
            byName.put(feature, feature(feature));
        }
        return byName;
    }

    List<PartEvidence> evidence() {
        List<PartEvidence> evidence = new ArrayList<>();
        for (AlignmentStep step : alignment.steps()) {
            evidence.add(
                    swapped
                            ? evidence(step, step.right(), step.rightCount(), step.left(), step.leftCount())
                            : evidence(step, step.left(), step.leftCount(), step.right(), step.rightCount()));
        }
        Collections.reverse(evidence);
        return evidence;
    }

    private PartEvidence evidence(AlignmentStep step, int one, int oneCount, int other, int otherCount) {
        PartAgreement agreement = agreement(step);
        double distance = step.isPair() ? step.distance() : 0;
        return new PartEvidence(one, oneCount, other, otherCount, agreement, distance, bits(step));
    }

    private double bits(AlignmentStep step) {
        if (!step.isPair()) {
            return 0;
        }
        NamePosition position = step.position(left.size(), right.size());
        double rarity = vocabulary.commonRarity(left.word(step.left()), right.word(step.right()), position);
        return Math.max(-MOST_AGAINST, rarity - step.distance());
    }

    private PartAgreement agreement(AlignmentStep step) {
        if (!step.isPair()) {
            return PartAgreement.MISSING;
        }
        if (vocabulary.isInitial(left.word(step.left())) || vocabulary.isInitial(right.word(step.right()))) {
            return step.distance() < CLOSE ? PartAgreement.INITIAL : PartAgreement.DIFFERENT;
        }
        if (step.distance() == 0) {
            return PartAgreement.EXACT;
        }
        if (step.distance() < SPELLING) {
            return PartAgreement.SPELLING;
        }
        return step.distance() < CLOSE ? PartAgreement.CLOSE : PartAgreement.DIFFERENT;
    }
}
