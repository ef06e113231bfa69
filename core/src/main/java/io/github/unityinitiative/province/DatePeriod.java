package io.github.unityinitiative.province;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days from a first day to the day before another, either end open. Immutable and thread-safe.
 *
 * @param fromOrNull the first day; null if it began before any day of interest
 * @param untilOrNull the first day after; null if it has not ended
 */
public record DatePeriod(
        @Nullable LocalDate fromOrNull, @Nullable LocalDate untilOrNull) {

    private static final DatePeriod ALWAYS = new DatePeriod(null, null);

    /**
     * Creates a period.
     *
     * @throws IllegalArgumentException if {@code untilOrNull} is not after {@code fromOrNull}
     */
    public DatePeriod {
        if (fromOrNull != null && untilOrNull != null && !untilOrNull.isAfter(fromOrNull)) {
            throw new IllegalArgumentException("untilOrNull is not after fromOrNull");
        }
    }

    /**
     * The period of all days.
     *
     * @return a period open at both ends
     */
    public static DatePeriod always() {
        return ALWAYS;
    }

    /**
     * A period that has not ended.
     *
     * @param first its first day
     * @return the period
     * @throws NullPointerException if {@code first} is null
     */
    public static DatePeriod since(LocalDate first) {
        return new DatePeriod(Objects.requireNonNull(first, "first"), null);
    }

    /**
     * The first day.
     *
     * @return the day, or empty if the period began before any day of interest
     */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(fromOrNull);
    }

    /**
     * The first day after the period.
     *
     * @return the day, or empty if the period has not ended
     */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(untilOrNull);
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day any day
     * @return true from the first day to the day before {@link #until()}
     * @throws NullPointerException if {@code day} is null
     */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return (fromOrNull == null || !day.isBefore(fromOrNull)) && (untilOrNull == null || day.isBefore(untilOrNull));
    }
}
