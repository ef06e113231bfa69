package io.github.unityinitiative.i18n.language;

import java.time.LocalDate;
import java.util.List;

/**
 * A date pattern of CLDR with the four fields that we use: {@code d}, {@code MMMM}, {@code y} and {@code EEEE};
 * apostrophes quote. Immutable and thread-safe, which the formatters of ICU are not.
 */
final class DatePattern {

    private final String pattern;
    private final List<String> months;
    private final List<String> weekdays;
    private final Digits digits;

    DatePattern(String pattern, List<String> months, List<String> weekdays, Digits digits) {
        this.pattern = pattern;
        this.months = months;
        this.weekdays = weekdays;
        this.digits = digits;
    }

    String format(LocalDate date) {
        StringBuilder text = new StringBuilder(32);
        boolean quoted = false;
        int at = 0;
        while (at < pattern.length()) {
            char letter = pattern.charAt(at);
            int end = letter == '\'' ? at + 1 : endOfRun(at);
            if (letter == '\'') {
                quoted = !quoted;
            } else if (quoted) {
                text.append(pattern, at, end);
            } else {
                text.append(field(pattern.substring(at, end), date));
            }
            at = end;
        }
        return text.toString();
    }

    private int endOfRun(int start) {
        int end = start + 1;
        while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(start)) {
            end++;
        }
        return end;
    }

    private String field(String field, LocalDate date) {
        return switch (field) {
            case "d" -> digits.plain(date.getDayOfMonth());
            case "MMMM" -> months.get(date.getMonthValue() - 1);
            case "y" -> digits.plain(date.getYear());
            case "EEEE" -> weekdays.get(date.getDayOfWeek().getValue() - 1);
            default -> field;
        };
    }
}
