package io.github.unityinitiative.document;

import io.github.unityinitiative.internal.PhraseIndex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Recognises a day with a month in words, in either order, or in ISO form. Numeric dates in other orders are ambiguous. */
final class DateFinder {

    private static final String DAY = "(\\p{Nd}{1,2})";
    private static final String YEAR = "(\\p{Nd}{4})(?!\\p{Nd})";
    private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}]*(?: \\p{L}[\\p{L}\\p{M}]*)?)";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\p{Nd})" + DAY + "(?:st|nd|rd|th|\u00EA|\u06CC)?(?: of)? " + MONTH + ",? " + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<![\\p{L}\\p{M}])(\\p{L}[\\p{L}\\p{M}]*+) " + DAY + "(?:st|nd|rd|th)?,? " + YEAR);
    private static final Pattern ISO = Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{4})-(\\p{Nd}{2})-(\\p{Nd}{2})(?!\\p{Nd})");

    private final PhraseIndex<Integer> months;

    DateFinder(LetterWords words) {
        this.months = words.months();
    }

    /** The first day in a text. */
    Optional<LocalDate> find(String text) {
        return find(ISO, text, found -> date(found.group(1), Digits.parse(found.group(2)), found.group(3)))
                .or(() -> find(DAY_FIRST, text, found -> date(found.group(3), month(found.group(2)), found.group(1))))
                .or(() ->
                        find(MONTH_FIRST, text, found -> date(found.group(3), month(found.group(1)), found.group(2))));
    }

    /** The text without the days in it. */
    String without(String text) {
        String rest = text;
        for (Pattern pattern : new Pattern[] {ISO, DAY_FIRST, MONTH_FIRST}) {
            rest = pattern.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    private static Optional<LocalDate> find(
            Pattern pattern, String text, Function<MatchResult, Optional<LocalDate>> reader) {
        return pattern.matcher(text)
                .results()
                .map(reader)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private int month(String word) {
        return months.first(word).orElse(0);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Digits.parse(year), month, Digits.parse(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
