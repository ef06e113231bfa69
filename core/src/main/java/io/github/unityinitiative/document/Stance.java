package io.github.unityinitiative.document;

/** What a demand does: the verb that it opens with. */
public enum Stance {
    /** Asks somebody to do something. */
    ASKS,
    /** Urges, more strongly than it asks. */
    URGES,
    /** Calls for something to be set up. */
    CALLS_FOR,
    /** Supports what somebody does. */
    SUPPORTS,
    /** Condemns what somebody did. */
    CONDEMNS,
    /** Refuses a measure or an act. */
    REFUSES,
    /** Holds somebody responsible. */
    HOLDS_RESPONSIBLE,
    /** Hopes for support. */
    HOPES
}
