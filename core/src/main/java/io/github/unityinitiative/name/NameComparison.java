package io.github.unityinitiative.name;

import java.util.List;

/**
 * Whether two spellings denote one name, and why. Immutable and thread-safe; holds no letter of either name.
 *
 * @param probability that the spellings denote one name, 0 to 1
 * @param bits the log-odds of that probability to base 2
 * @param decision what it comes to; never {@link NameDecision#SAME} for a name that many bear
 * @param evidence what the parts say, in the order of the left name
 */
public record NameComparison(double probability, double bits, NameDecision decision, List<PartEvidence> evidence) {

    /** Copies the evidence. */
    public NameComparison {
        evidence = List.copyOf(evidence);
    }
}
