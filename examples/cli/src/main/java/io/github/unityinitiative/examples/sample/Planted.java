package io.github.unityinitiative.examples.sample;

import java.util.Locale;

/** What was done to a row on purpose, and to how many rows in ten thousand. */
enum Planted {
    /** The person signs again and spells the name otherwise. */
    DUPLICATE_SPELLING(200),
    /** The person signs again in another script. */
    DUPLICATE_SCRIPT(180),
    /** The person signs again with an academic title. */
    DUPLICATE_TITLE(120),
    /** The person signs again and leaves a part of the name out. */
    DUPLICATE_MISSING_PART(180),
    /** The person signs again from the same e-mail address, with a typing error. */
    DUPLICATE_TYPING_ERROR(120),
    /** The person sends the same form again. */
    DUPLICATE_RESUBMITTED(120),
    /** Somebody with the same father, grandfather and family name. */
    SIBLING(180),
    /** A child, whose name repeats most of the parent's. */
    CHILD(100),
    /** Somebody else of exactly the same name, elsewhere. */
    NAMESAKE(180),
    /** The day of signing is no day. */
    BAD_DATE(23),
    /** The day of signing is before the letter was launched. */
    DATE_BEFORE_LAUNCH(23),
    /** The day of signing has not come. */
    DATE_IN_FUTURE(23),
    /** The province does not exist, or is misspelled. */
    UNKNOWN_PROVINCE(23),
    /** Both a province and a country abroad are given. */
    PROVINCE_AND_COUNTRY(23),
    /** The country is no code. */
    BAD_COUNTRY(23),
    /** A spreadsheet formula stands where the name should. */
    FORMULA_NAME(23),
    /** An advertisement's link stands where the name should. */
    LINK_NAME(23),
    /** The name has HTML in it. */
    HTML_NAME(23),
    /** The name has a character in it that turns the direction of writing. */
    BIDI_NAME(23),
    /** There is no name. */
    MISSING_NAME(23),
    /** The e-mail address is none. */
    BAD_EMAIL(23),
    /** The phone number is none. */
    BAD_PHONE(23),
    /** The visibility is none of our words. */
    BAD_VISIBILITY(23),
    /** The row has more cells than the header. */
    EXTRA_CELL(23);

    private static final int SCALE = 10_000;

    private final int share;

    Planted(int share) {
        this.share = share;
    }

    /** How many rows of a sample of that size. */
    int rows(int sampleSize) {
        return (int) (((long) sampleSize * share + SCALE / 2) / SCALE);
    }

    boolean isDuplicate() {
        return compareTo(DUPLICATE_RESUBMITTED) <= 0;
    }

    boolean isFault() {
        return compareTo(NAMESAKE) > 0;
    }

    /** The word in the truth file. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
