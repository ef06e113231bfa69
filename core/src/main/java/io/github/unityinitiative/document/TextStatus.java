package io.github.unityinitiative.document;

/** What the text of a document in one language is. */
public enum TextStatus {
    /** The text that was signed. */
    ORIGINAL,
    /** A translation of the original. */
    TRANSLATION,
    /** A summary in somebody else's words: nobody signed it. */
    SUMMARY
}
