package io.github.unityinitiative.dedup;

/** The parameters of the model, each in bits; their values are in {@code weights.tsv}. */
enum Weight {
    /** A given name that only one of the names has. */
    MISSING_GIVEN,
    /** A middle name that only one of the names has. */
    MISSING_MIDDLE,
    /** A last name that only one of the names has. */
    MISSING_LAST,
    /** Different given names. */
    OTHER_GIVEN,
    /** Different middle names in one place. */
    OTHER_MIDDLE,
    /** Different last names in one place. */
    OTHER_LAST,
    /** Last names that correspond to nothing, both surely family names. */
    OTHER_FAMILY,
    /** From this on, last names contradict whatever else agrees but private contact data. */
    CONTRADICTING_FAMILY,
    /** Any pair of parts that agree, next to how rare they are. */
    AGREEMENT,
    /** Per bit of distance between spellings, the first four. */
    SPELLING_NEAR,
    /** Per bit of distance between spellings beyond four. */
    SPELLING_FAR,
    /** Spellings in one place that are both known as names there. */
    RIVAL_NAMES,
    /** Parts that agree at different positions. */
    MOVED,
    /** A whole name in another order. */
    REORDERED,
    /** The most that names may weigh in lists that are not long: namesakes share more than their parts say. */
    MOST_NAME,
    /** The most that what relatives share may weigh where given names differ. */
    MOST_RELATIVE,
    /** The same mailbox, next to the size of the list. */
    SAME_EMAIL,
    /** A mailbox one typing error apart, next to the size of the list. */
    NEAR_EMAIL,
    /** Different mailboxes. */
    OTHER_EMAIL,
    /** The same phone, next to the size of the list. */
    SAME_PHONE,
    /** A number one digit apart, next to the size of the list. */
    NEAR_PHONE,
    /** Different phones. */
    OTHER_PHONE,
    /** The same residence, next to how rare it is. */
    SAME_RESIDENCE,
    /** Different residences. */
    OTHER_RESIDENCE,
    /** The same city, next to how rare it is. */
    SAME_CITY,
    /** Different cities. */
    OTHER_CITY,
    /** The same profession, next to how rare it is. */
    SAME_PROFESSION,
    /** Different professions outside all groups, next to how rare those are. */
    NEAR_PROFESSION,
    /** Different professions. */
    OTHER_PROFESSION,
    /** The same organisation, next to how rare it is. */
    SAME_AFFILIATION,
    /** Different organisations. */
    OTHER_AFFILIATION,
    /** The same day of signing. */
    SAME_DAY,
    /** Different days of signing. */
    OTHER_DAY;

    /** Its place in arrays of weights. */
    @SuppressWarnings("EnumOrdinal") // the arrays never outlive the program
    int index() {
        return ordinal();
    }
}
