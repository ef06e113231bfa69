package io.github.unityinitiative.signatory;

/** What a spelling of a name is. */
public enum SpellingKind {
    /** The name as its bearer wrote it. */
    ORIGINAL,
    /** The same name in another script. */
    TRANSLITERATION,
    /** Another name that the bearer goes by. */
    PEN_NAME
}
