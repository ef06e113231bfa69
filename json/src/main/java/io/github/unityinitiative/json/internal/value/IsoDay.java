package io.github.unityinitiative.json.internal.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Days in the form {@code 2014-06-17}, in the decimal digits of any script, alone or at the start of a time stamp
 * ({@code 2014-06-17T10:00:00Z}), of which the day is taken as written.
 */
public final class IsoDay {

    private static final int LENGTH = 10;

    private IsoDay() {}

    public static Optional<LocalDate> parse(String text) {
        String day = text.strip();
        boolean shaped = day.length() == LENGTH || (day.length() > LENGTH && isTimeAt(day));
        if (!shaped || day.charAt(4) != '-' || day.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(day, 0, 4);
        int month = number(day, 5, 7);
        int date = number(day, 8, LENGTH);
        boolean onCalendar = year > 0
                && month >= 1
                && month <= 12
                && date >= 1
                && date <= YearMonth.of(year, month).lengthOfMonth();
        return onCalendar ? Optional.of(LocalDate.of(year, month, date)) : Optional.empty();
    }

    private static boolean isTimeAt(String text) {
        char mark = text.charAt(LENGTH);
        return mark == 'T' || mark == ' ';
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int index = from; index < to; index++) {
            int digit = Character.digit(text.charAt(index), 10);
            if (digit < 0) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }
}
