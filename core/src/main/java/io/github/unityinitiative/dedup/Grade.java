package io.github.unityinitiative.dedup;

/** What the comparison of two signatures comes to. */
public enum Grade {
    /** One person, safe enough to be joined without asking. */
    SAME,
    /** May be one person; somebody has to look. */
    POSSIBLE,
    /** Two people, as far as anybody can tell. */
    DIFFERENT
}
