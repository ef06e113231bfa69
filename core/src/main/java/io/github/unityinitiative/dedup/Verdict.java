package io.github.unityinitiative.dedup;

/** What a person decided about two signatures. */
public enum Verdict {
    /** One person signed both. */
    SAME,
    /** Two people. */
    DIFFERENT,
    /** Takes an earlier verdict back; the pair is as if nobody had decided. */
    WITHDRAWN
}
