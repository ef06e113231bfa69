package io.github.unityinitiative.publish;

import java.util.OptionalLong;

/**
 * A number of signatures that may be published, or the fact that it may not.
 *
 * <p>A small number in a table can name a person, so it is suppressed. A suppressed count is not zero.
 *
 * @param value the number, or empty if it is suppressed
 */
public record Count(OptionalLong value) {

    private static final Count SUPPRESSED = new Count(OptionalLong.empty());

    /**
     * A number that may be shown.
     *
     * @param value zero or more
     * @return the count
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public static Count of(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("value is negative");
        }
        return new Count(OptionalLong.of(value));
    }

    /**
     * A number that may not be shown.
     *
     * @return the suppressed count
     */
    public static Count suppressed() {
        return SUPPRESSED;
    }

    /**
     * Whether the number may not be shown.
     *
     * @return true if it may not
     */
    public boolean isSuppressed() {
        return value.isEmpty();
    }
}
