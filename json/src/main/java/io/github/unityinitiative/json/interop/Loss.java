package io.github.unityinitiative.json.interop;

import java.util.Objects;

/**
 * A field that did not come through a conversion as it was, with how often that happened; never its value.
 *
 * @param field the field by the name that the source has for it
 * @param kind what happened to it
 * @param count how often, at least 1
 */
public record Loss(String field, Kind kind, long count) {

    /**
     * Creates a loss.
     *
     * @throws NullPointerException if {@code field} or {@code kind} is null
     */
    public Loss {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(kind, "kind");
    }

    /** What happened to a field. */
    public enum Kind {
        /** The target has no place for it. */
        DROPPED,
        /** It was changed to fit the target. */
        COERCED
    }
}
