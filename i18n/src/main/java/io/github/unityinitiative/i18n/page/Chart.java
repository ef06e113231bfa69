package io.github.unityinitiative.i18n.page;

/** The pictures that statistics can be drawn as. */
public enum Chart {
    /** Signatures by province, as a map of equal tiles. */
    PROVINCES,
    /** Signatures from abroad, as bars. */
    COUNTRIES,
    /** Signatures by group of professions, as bars. */
    PROFESSIONS,
    /** Signatures by the language signed in, as bars. */
    LANGUAGES,
    /** Signatures by week, as columns. */
    TIME
}
