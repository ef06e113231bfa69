package io.github.unityinitiative.dedup;

/**
 * What a piece of evidence is about. Constants may be added in later versions.
 */
public enum EvidenceKind {
    /** How likely any two signatures of the list are by one person, before anything is compared. */
    PRIOR,
    /** The given names: the first parts of both names. */
    GIVEN_NAME,
    /** Names between the first and the last: father, grandfather and so on. */
    MIDDLE_NAMES,
    /** The last parts of both names. */
    LAST_NAME,
    /** Parts that only one of the names has. */
    MISSING_PARTS,
    /** The same parts in another order. */
    NAME_ORDER,
    /** The province or the country abroad. */
    RESIDENCE,
    /** The city. */
    CITY,
    /** The profession. */
    PROFESSION,
    /** The organisation. */
    AFFILIATION,
    /** The e-mail address. */
    EMAIL,
    /** The phone number. */
    PHONE,
    /** What relatives share, such as a father's name or a mailbox, which is why it weighs less. */
    RELATIVES,
    /** A whole name that namesakes share, which is why it weighs less than its parts. */
    NAMESAKES,
    /**
     * The days of signing. Of no weight unless it is learned: in the list that the standard weights are learned from,
     * signatures of one person are no nearer in time than others (from the same day to more than a month apart, each
     * within 0.25 bits of chance).
     */
    SIGNED_ON,
    /** A person compared the two and decided. */
    REVIEW;

    /** Its place in arrays by kind. */
    @SuppressWarnings("EnumOrdinal") // the arrays never outlive the program
    int index() {
        return ordinal();
    }
}
