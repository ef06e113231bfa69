package io.github.unityinitiative.dedup;

/** How two values of one field compare. */
enum Level {
    /** One of the records does not say. */
    UNSTATED,
    /** The same. */
    SAME,
    /** One typing error apart. */
    NEAR,
    /** Different. */
    OTHER
}
