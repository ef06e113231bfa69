package io.github.unityinitiative.name;

/** How a part of one name agrees with what corresponds to it in another. */
public enum PartAgreement {
    /** The same letters after folding. */
    EXACT,
    /** Usual spellings of one name, in one script or two. */
    SPELLING,
    /** Unusual spellings of one name, a typing error, or two close names. */
    CLOSE,
    /** Two different names. */
    DIFFERENT,
    /** An initial and a name that begins with it. */
    INITIAL,
    /** Only one of the names has the part. */
    MISSING
}
