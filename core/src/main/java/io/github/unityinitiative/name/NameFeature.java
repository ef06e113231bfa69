package io.github.unityinitiative.name;

/**
 * What the comparison of two names measures along the best pairing of their parts. Each is scaled to about 0 to 2.
 *
 * <p>"Near" distances are those usual between spellings of one name, up to 7 bits; "far" is what lies beyond, to 26.
 */
public enum NameFeature {
    /** Always 1. */
    ALWAYS,
    /** The near distance of the first parts. */
    GIVEN_NEAR,
    /** The far distance of the first parts. */
    GIVEN_FAR,
    /** The near distances of middle parts, summed up to two parts' worth. */
    MIDDLE_NEAR,
    /** The far distances of middle parts, summed up to one and a half parts' worth. */
    MIDDLE_FAR,
    /** The near distance of the last parts. */
    FAMILY_NEAR,
    /** The far distance of the last parts. */
    FAMILY_FAR,
    /** How many middle parts only one name has, up to 3. */
    MIDDLE_MISSING,
    /** Whether only one name has the first part: a half if that is a very common name, else 1. */
    GIVEN_MISSING,
    /** Whether only one name has the last part: a half if that is a very common name, else 1. */
    FAMILY_MISSING,
    /** How many parts each name has that the other lacks, up to 2. */
    BOTH_MISSING,
    /** Whether parts correspond in another order. */
    REORDERED,
    /** The mean distance of the paired parts but the worst: how noisy both spellings are. */
    NOISE,
    /** Whether the paired parts but the worst are spelled exactly alike. */
    REST_EXACT,
    /** How rare the parts agreed on are. */
    RARITY,
    /** How rare the first part is, if agreed on. */
    GIVEN_RARITY,
    /** The largest distance of paired parts. */
    WORST,
    /** Whether parts of one name are written as one in the other. */
    JOINED,
    /** How many initials are paired with names. */
    INITIAL,
    /** Whether one of the names is a single part. */
    SINGLE;

    /** Its place in arrays of measured features. */
    @SuppressWarnings("EnumOrdinal") // the arrays never outlive the program
    int index() {
        return ordinal();
    }
}
