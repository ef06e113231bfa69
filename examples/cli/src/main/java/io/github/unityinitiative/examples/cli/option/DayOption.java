package io.github.unityinitiative.examples.cli.option;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What day it is taken to be, so that the same input gives the same output on any day. */
public final class DayOption {

    @Option(
            names = "--today",
            paramLabel = "DAY",
            description =
                    "The day that counts as today, for example 2014-12-31; signatures after it are in the future.")
    private @Nullable LocalDate day;

    /**
     * A clock that stands still on that day, or the clock given.
     *
     * @param standard the clock where no day is given
     * @return the clock
     */
    public Clock clock(Clock standard) {
        if (day == null) {
            return standard;
        }
        ZoneId zone = standard.getZone();
        return Clock.fixed(day.atStartOfDay(zone).toInstant(), zone);
    }
}
