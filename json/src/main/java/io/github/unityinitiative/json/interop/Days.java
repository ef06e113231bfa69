package io.github.unityinitiative.json.interop;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days at the start of the time stamps that other tools write. */
final class Days {

    private static final int LENGTH = 10;

    private Days() {}

    /** The day as written, or empty if the calendar does not have it. */
    static Optional<LocalDate> of(String stamp) {
        try {
            return stamp.length() < LENGTH
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(stamp.substring(0, LENGTH)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
