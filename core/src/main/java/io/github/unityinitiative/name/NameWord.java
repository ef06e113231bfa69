package io.github.unityinitiative.name;

/** What a word that is not itself a name does in a name; the kinds of {@code name-words.tsv}. */
enum NameWord {
    /** An academic, professional, religious or courtesy title. */
    TITLE,
    /** A degree or rank written after the name. */
    DEGREE,
    /** "Father of", "mother of". */
    KUNYA,
    /** A name that makes a given name, not a kunya, with the word before it, such as Abu Bakr. */
    NOT_KUNYA,
    /** "Son of", "daughter of". */
    FILIATION,
    /** The Arabic article, or Kurdish and Persian words that join names. */
    ARTICLE,
    /** "Servant of", which makes one name with a name of God or of a revered person. */
    SERVANT,
    /** A word that makes one name with the word before it, such as "of the faith". */
    SUFFIX,
    /** A name that looks as if it began with an article. */
    NOT_ARTICLE
}
