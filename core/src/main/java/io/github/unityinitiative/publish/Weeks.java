package io.github.unityinitiative.publish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Names the week of a day by its Monday: days would name the newest signatory. */
final class Weeks {

    private static final int LAST_YEAR = 9999;

    private Weeks() {}

    /** The Monday, or empty for a day beyond the years that dates are written with. */
    static Optional<LocalDate> of(LocalDate day) {
        return Optional.of(day)
                .filter(date -> date.getYear() > 0 && date.getYear() <= LAST_YEAR)
                .map(date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }
}
