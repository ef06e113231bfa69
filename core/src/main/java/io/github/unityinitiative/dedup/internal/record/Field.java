package io.github.unityinitiative.dedup.internal.record;

/** The fields besides name and phone that are compared by numbered values. */
public enum Field {
    EMAIL,
    RESIDENCE,
    CITY,
    PROFESSION,
    PROFESSION_CATEGORY,
    AFFILIATION,
    SIGNED_ON;

    /** Its place in arrays by field. */
    @SuppressWarnings("EnumOrdinal") // the arrays never outlive the program
    public int index() {
        return ordinal();
    }
}
