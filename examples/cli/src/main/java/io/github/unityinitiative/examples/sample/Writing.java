package io.github.unityinitiative.examples.sample;

/** How a signatory writes: a language with its script, and the column of our tables that holds it. */
enum Writing {
    ARABIC("ar", "ar"),
    SORANI("ckb", "ckb"),
    KURMANJI("kmr", "kmr"),
    LATIN("en", "latin");

    private final String language;
    private final String nameColumn;

    Writing(String language, String nameColumn) {
        this.language = language;
        this.nameColumn = nameColumn;
    }

    String language() {
        return language;
    }

    String nameColumn() {
        return nameColumn;
    }
}
