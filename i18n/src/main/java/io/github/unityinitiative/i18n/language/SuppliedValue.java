package io.github.unityinitiative.i18n.language;

import java.util.Objects;

/**
 * One piece of data that a language is made of, such as its date pattern, with where it comes from.
 *
 * @param key what it is for, such as {@code "date.long"}
 * @param value the data
 * @param source where it comes from, in words
 * @param reviewed whether a native reader vouched for it, either ours or CLDR's vetters; false for a proposal of ours
 */
public record SuppliedValue(String key, String value, String source, boolean reviewed) {

    /**
     * Creates a supplied value.
     *
     * @throws NullPointerException if an argument is null
     */
    public SuppliedValue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
    }
}
