package io.github.unityinitiative.dedup;

import java.util.List;
import java.util.Objects;

/**
 * The graded comparison of two signatures with the evidence that led to it, which sums up to the odds.
 *
 * @param pair the two signatures
 * @param grade what the comparison comes to
 * @param probability how probable it is that one person signed both, from 0 to 1
 * @param evidence each piece of evidence that has any weight, in the order of {@link EvidenceKind}; copied
 */
public record PairDecision(SignatoryPair pair, Grade grade, double probability, List<Evidence> evidence) {

    /**
     * Creates a decision.
     *
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if {@code probability} is not from 0 to 1
     */
    public PairDecision {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(grade, "grade");
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability is not from 0 to 1");
        }
        evidence = List.copyOf(evidence);
    }

    /**
     * The sum of all evidence.
     *
     * @return bits, the binary logarithm of the odds of one person
     */
    public double bits() {
        return evidence.stream().mapToDouble(Evidence::bits).sum();
    }
}
