package io.github.unityinitiative.province;

/** How well a name or a code of a province is known. */
public enum Evidence {
    /** Found in a source that the table names. */
    OBSERVED,
    /** Concluded from another code; not seen in use. */
    INFERRED,
    /** This library's own proposal, waiting for a reviewer who speaks the language. */
    PROPOSED
}
