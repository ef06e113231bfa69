package io.github.unityinitiative.name;

/** What a comparison of two spellings comes to. */
public enum NameDecision {
    /** One name, and rare enough that two people with it are unlikely. */
    SAME,
    /** Probably one name, but unsure or so common that it may be of two people. */
    POSSIBLE,
    /** Two names. */
    DIFFERENT
}
