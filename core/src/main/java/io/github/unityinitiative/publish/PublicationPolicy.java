package io.github.unityinitiative.publish;

import io.github.unityinitiative.signatory.FieldVisibility;
import java.util.Objects;

/**
 * What may be published, and for whom. The default names nobody whose own record does not say so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param audience who it is for
 * @param unstatedVisibility what is shown of signatories whose record does not say; anything but hidden means that the
 *     organiser has their word
 * @param threshold the smallest number that a statistical table may show, at least 5; smaller ones are suppressed
 * @param maximumListed the largest number of signatories that are held in memory to be listed
 */
public record PublicationPolicy(
        Audience audience, FieldVisibility unstatedVisibility, int threshold, int maximumListed) {

    /** The threshold unless another is asked for: {@value}. */
    public static final int DEFAULT_THRESHOLD = 10;

    /** The least threshold that a policy may have: {@value}. */
    public static final int MINIMUM_THRESHOLD = 5;

    /** How many signatories are listed at most unless more are asked for: {@value}. */
    public static final int DEFAULT_MAXIMUM_LISTED = 2_000_000;

    /**
     * Creates a policy.
     *
     * @throws NullPointerException if {@code audience} or {@code unstatedVisibility} is null
     * @throws IllegalArgumentException if {@code threshold} is below {@value #MINIMUM_THRESHOLD} or
     *     {@code maximumListed} is negative
     */
    public PublicationPolicy {
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(unstatedVisibility, "unstatedVisibility");
        if (threshold < MINIMUM_THRESHOLD) {
            throw new IllegalArgumentException("threshold is below " + MINIMUM_THRESHOLD);
        }
        if (maximumListed < 0) {
            throw new IllegalArgumentException("maximumListed is negative");
        }
    }

    /**
     * The safe policy for an audience: rows that do not say stay hidden, and tables show no number below
     * {@value #DEFAULT_THRESHOLD}.
     *
     * @param audience who it is for
     * @return the policy
     * @throws NullPointerException if {@code audience} is null
     */
    public static PublicationPolicy of(Audience audience) {
        return new PublicationPolicy(audience, FieldVisibility.hidden(), DEFAULT_THRESHOLD, DEFAULT_MAXIMUM_LISTED);
    }

    /**
     * This policy with another visibility for signatories whose record does not say.
     *
     * @param visibility what the organiser has their word for
     * @return a new policy
     * @throws NullPointerException if {@code visibility} is null
     */
    public PublicationPolicy withUnstatedVisibility(FieldVisibility visibility) {
        return new PublicationPolicy(audience, visibility, threshold, maximumListed);
    }

    /**
     * This policy with another threshold.
     *
     * @param smallest the smallest number that a table may show
     * @return a new policy
     * @throws IllegalArgumentException if {@code smallest} is below {@value #MINIMUM_THRESHOLD}
     */
    public PublicationPolicy withThreshold(int smallest) {
        return new PublicationPolicy(audience, unstatedVisibility, smallest, maximumListed);
    }

    /**
     * This policy with another bound on the list.
     *
     * @param maximum how many signatories may be listed
     * @return a new policy
     * @throws IllegalArgumentException if {@code maximum} is negative
     */
    public PublicationPolicy withMaximumListed(int maximum) {
        return new PublicationPolicy(audience, unstatedVisibility, threshold, maximum);
    }
}
