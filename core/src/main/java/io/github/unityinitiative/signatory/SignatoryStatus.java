package io.github.unityinitiative.signatory;

/** Where a signature stands. */
public enum SignatoryStatus {
    /** Received, not yet confirmed by the signatory. */
    PENDING,
    /** Confirmed, or taken from a list of confirmed signatures. */
    CONFIRMED,
    /** Taken back by the signatory: it is neither shown nor counted. */
    WITHDRAWN
}
