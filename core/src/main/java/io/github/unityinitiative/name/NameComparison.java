package io.github.unityinitiative.name;

import java.util.List;
import java.util.Map;

/**
 * Whether two spellings denote one name, and why. Immutable and thread-safe; holds no letter of either name.
 *
 * @param probability that the spellings denote one name, 0 to 1
 * @param bits the log-odds of that probability to base 2
 * @param decision what it comes to; never {@link NameDecision#SAME} for a name that many bear
 * @param evidence what the parts say, in the order of the left name
 * @param features what was measured, every feature
 */
public record NameComparison(
        double probability,
        double bits,
        NameDecision decision,
        List<PartEvidence> evidence,
        Map<NameFeature, Double> features) {

    /** Copies the collections. */
    public NameComparison {
        evidence = List.copyOf(evidence);
        features = Map.copyOf(features);
    }
}
