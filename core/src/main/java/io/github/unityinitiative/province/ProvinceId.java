package io.github.unityinitiative.province;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name that this library knows a governorate by: a lower-case English slug such as {@code "baghdad"}.
 *
 * <p>ISO 3166-2 codes change ({@code IQ-TS} became {@code IQ-KI} in 2014) and Halabja has none, so they are
 * attributes of a {@code Province} and not its identity. {@code ProvinceId.of(id.toString())} gives an equal id.
 *
 * @param value lower-case ASCII letters and hyphens
 */
public record ProvinceId(String value) implements Comparable<ProvinceId> {

    private static final Pattern FORM = Pattern.compile("[a-z]+(?:-[a-z]+)*+");

    /**
     * Creates an id.
     *
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} is not lower-case ASCII letters and hyphens
     */
    public ProvinceId {
        if (!FORM.matcher(Objects.requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException("value is not a province id");
        }
    }

    /**
     * The id of that name.
     *
     * @param value lower-case ASCII letters and hyphens
     * @return the id
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} is not of that form
     */
    public static ProvinceId of(String value) {
        return new ProvinceId(value);
    }

    @Override
    public int compareTo(ProvinceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
