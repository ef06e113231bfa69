package io.github.unityinitiative.dedup;

import java.util.Objects;

/**
 * One piece of evidence for or against two signatures being by one person. It holds no personal value, so it may be
 * shown and stored; {@code i18n} turns it into words.
 *
 * @param kind what it is about
 * @param bits its weight, the binary logarithm of a likelihood ratio: 1 doubles the odds of one person, -1 halves them
 */
public record Evidence(EvidenceKind kind, double bits) {

    /**
     * Creates a piece of evidence.
     *
     * @throws NullPointerException if {@code kind} is null
     * @throws IllegalArgumentException if {@code bits} is not a number
     */
    public Evidence {
        Objects.requireNonNull(kind, "kind");
        if (Double.isNaN(bits)) {
            throw new IllegalArgumentException("bits is not a number");
        }
    }
}
