package io.github.unityinitiative.privacy;

/** What is done with a signature when its time is up. */
public enum RetentionAction {
    /** It stays as it is. */
    KEEP,
    /** Contact data, extensions and the link to the source are removed; what was signed stays. */
    REDUCE,
    /** The whole record is removed. */
    REMOVE
}
