package io.github.unityinitiative.privacy;

import java.time.Period;
import java.util.Objects;

/**
 * How long personal data is kept after the day of signing.
 *
 * @param contact how long contact data and everything else beyond the signature itself is kept
 * @param record how long the signature is kept
 */
public record RetentionPolicy(Period contact, Period record) {

    /**
     * Creates a policy.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a period is negative
     */
    public RetentionPolicy {
        if (Objects.requireNonNull(contact, "contact").isNegative()) {
            throw new IllegalArgumentException("contact is negative");
        }
        if (Objects.requireNonNull(record, "record").isNegative()) {
            throw new IllegalArgumentException("record is negative");
        }
    }
}
