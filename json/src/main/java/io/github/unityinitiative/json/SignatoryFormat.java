package io.github.unityinitiative.json;

/** The forms in which signatories are read. */
public enum SignatoryFormat {
    /** Comma-separated values (RFC 4180) with a header row. */
    CSV,
    /** One JSON object a line; the first line may be the letter. */
    JSON_LINES,
    /** A JSON array of objects, or one object of our format with its {@code signatories}. */
    JSON
}
