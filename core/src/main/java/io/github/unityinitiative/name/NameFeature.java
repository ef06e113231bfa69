package io.github.unityinitiative.name;

/** What the comparison of two names measures; each has a trained weight in {@code name-weights.tsv}. */
enum NameFeature {
    /** Always 1. */
    PRIOR,
    /** Distance of the first parts, up to 4 bits. */
    GIVEN_NEAR,
    /** Distance of the first parts, from 4 to 10 bits. */
    GIVEN_FAR,
    /** Distance of the first parts beyond 10 bits. */
    GIVEN_DIFFERENT,
    /** Distances of middle parts, up to 4 bits each. */
    MIDDLE_NEAR,
    /** Distances of middle parts, from 4 to 10 bits each. */
    MIDDLE_FAR,
    /** Distances of middle parts beyond 10 bits each. */
    MIDDLE_DIFFERENT,
    /** Distance of the last parts, up to 4 bits. */
    FAMILY_NEAR,
    /** Distance of the last parts, from 4 to 10 bits. */
    FAMILY_FAR,
    /** Distance of the last parts beyond 10 bits. */
    FAMILY_DIFFERENT,
    /** The largest distance of all paired parts. */
    WORST,
    /** Parts only one name has, in the middle. */
    MIDDLE_MISSING,
    /** Whether only one name has the first part. */
    GIVEN_MISSING,
    /** Whether only one name has the last part. */
    FAMILY_MISSING,
    /** How rare the parts agreed on are, in bits. */
    RARITY,
    /** How rare the agreed first part is, in bits. */
    GIVEN_RARITY,
    /** How many parts agree, up to 3. */
    AGREED,
    /** Whether one of the names is a single part. */
    SINGLE,
    /** Whether parts correspond in another order. */
    REORDERED,
    /** Whether two parts of one name are one of the other. */
    JOINED,
    /** Initials paired with names. */
    INITIAL;

    /** Its place in arrays of measured features. */
    @SuppressWarnings("EnumOrdinal") // the arrays never outlive the program
    int index() {
        return ordinal();
    }
}
