package io.github.unityinitiative.i18n.language;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How one language writes dates, whole numbers, lists and quotations, and how it sorts names. Immutable and
 * thread-safe; everything is prepared once.
 */
public final class LanguageFormats {

    private final LanguageData data;
    private final Digits digits;
    private final DatePattern longDate;
    private final DatePattern fullDate;
    private final DatePattern month;
    private final ListPattern and;
    private final ListPattern or;
    private final PluralRules cardinals;
    private final PluralRules ordinals;
    private final Lazy<Collation> collation;

    LanguageFormats(LanguageData data) {
        this.data = data;
        this.digits = new Digits(data.text("digits"), data.text("number.group"));
        this.longDate = pattern("date.long");
        this.fullDate = pattern("date.full");
        this.month = pattern("date.month");
        this.and = new ListPattern(data, "list");
        this.or = new ListPattern(data, "or");
        ULocale locale = ULocale.forLanguageTag(data.text("locale"));
        this.cardinals = PluralRules.forLocale(locale);
        this.ordinals = PluralRules.forLocale(locale, PluralRules.PluralType.ORDINAL);
        this.collation = new Lazy<>(() -> Collation.of(data.text("collation")));
    }

    private DatePattern pattern(String key) {
        return new DatePattern(data.text(key), data.items("months"), data.items("weekdays"), digits);
    }

    /**
     * A day, such as {@code ١٧ حزيران ٢٠١٤}.
     *
     * @param date the day
     * @return the day in words and digits
     * @throws NullPointerException if {@code date} is null
     */
    public String date(LocalDate date) {
        return longDate.format(Objects.requireNonNull(date, "date"));
    }

    /**
     * A day with its weekday, such as {@code sêşem, 17ê hezîrana 2014an}.
     *
     * @param date the day
     * @return the day in words and digits
     * @throws NullPointerException if {@code date} is null
     */
    public String dateWithWeekday(LocalDate date) {
        return fullDate.format(Objects.requireNonNull(date, "date"));
    }

    /**
     * The month of a day, such as {@code June 2014}.
     *
     * @param date any day of the month
     * @return month and year
     * @throws NullPointerException if {@code date} is null
     */
    public String month(LocalDate date) {
        return month.format(Objects.requireNonNull(date, "date"));
    }

    /**
     * A number of things, grouped: {@code ١٬٣٠٠}.
     *
     * @param number zero or more
     * @return the number in the digits of the language
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public String number(long number) {
        return digits.grouped(checked(number));
    }

    /**
     * A number that names something, such as a year or a demand, not grouped: {@code ٢٠١٤}.
     *
     * @param number zero or more
     * @return the number in the digits of the language
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public String plainNumber(long number) {
        return digits.plain(checked(number));
    }

    /**
     * A place in a row, such as {@code 14th} or {@code 14emîn}.
     *
     * @param number zero or more
     * @return the number with the ending of the language
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public String ordinal(long number) {
        String category = ordinals.select((double) checked(number));
        String form = data.text("ordinal." + category, data.text("ordinal.other"));
        return form.replace("{0}", digits.plain(number));
    }

    /**
     * The plural category of a number of things.
     *
     * @param number zero or more
     * @return a category of CLDR: {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public String pluralCategory(long number) {
        return cardinals.select((double) checked(number));
    }

    /**
     * A list whose members all hold: {@code A، B و C} in Sorani.
     *
     * @param items the members, already safe for where the list goes
     * @return the list; empty for no members
     * @throws NullPointerException if {@code items} is null
     */
    public String list(List<String> items) {
        return and.format(items);
    }

    /**
     * A list of which one member holds: {@code A، B یان C} in Sorani.
     *
     * @param items the members, already safe for where the list goes
     * @return the list; empty for no members
     * @throws NullPointerException if {@code items} is null
     */
    public String alternatives(List<String> items) {
        return or.format(items);
    }

    /**
     * What stands before a member of {@link #list}, for callers that wrap each member in markup.
     *
     * @param index the index of the member, from 1
     * @param size how many members there are
     * @return the separator with its spaces
     */
    public String separator(int index, int size) {
        return and.separatorBefore(index, size);
    }

    /**
     * The comma of the language with the space after it.
     *
     * @return for example {@code "، "}
     */
    public String comma() {
        return data.text("comma");
    }

    /**
     * A text in quotation marks.
     *
     * @param text the text, already safe for where it goes
     * @return the text in the marks of the language
     * @throws NullPointerException if {@code text} is null
     */
    public String quote(String text) {
        return data.text("quote.start") + Objects.requireNonNull(text, "text") + data.text("quote.end");
    }

    /**
     * A key by whose unsigned bytes texts sort as the language does.
     *
     * @param text any text
     * @return a new array; equal for texts that the order does not tell apart
     * @throws NullPointerException if {@code text} is null
     */
    public byte[] sortKey(String text) {
        return collation.get().key(Objects.requireNonNull(text, "text"));
    }

    /**
     * Compares two texts in the order of the language.
     *
     * @param one a text
     * @param other another text
     * @return negative, zero or positive
     * @throws NullPointerException if an argument is null
     */
    public int compare(String one, String other) {
        return collation.get().compare(one, other);
    }

    private static long checked(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("number is negative");
        }
        return number;
    }
}
