package io.github.unityinitiative.signatory;

import io.github.unityinitiative.constraint.KnownCharacters;
import io.github.unityinitiative.constraint.NoBidiOverrides;
import io.github.unityinitiative.constraint.NoControls;
import io.github.unityinitiative.constraint.NoPersonalData;
import java.util.HexFormat;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * The id of one signature in one dataset.
 *
 * <p>Ids appear in reports and logs, so they must not be made of personal data; {@link #random} makes one that
 * says nothing, not even the order of signing. {@code SignatoryId.of(id.toString())} gives an equal id.
 *
 * @param value 1 to 200 characters
 */
public record SignatoryId(
        @NoPersonalData @NoControls @NoBidiOverrides @KnownCharacters
        String value) implements Comparable<SignatoryId> {

    private static final int MAXIMUM_LENGTH = 200;

    /**
     * Creates an id.
     *
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} is empty or longer than 200 characters
     */
    public SignatoryId {
        if (Objects.requireNonNull(value, "value").isEmpty() || value.length() > MAXIMUM_LENGTH) {
            throw new IllegalArgumentException("value must have 1 to 200 characters");
        }
    }

    /**
     * The id with that value.
     *
     * @param value 1 to 200 characters
     * @return the id
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} is empty or longer than 200 characters
     */
    public static SignatoryId of(String value) {
        return new SignatoryId(value);
    }

    /**
     * A random id of 128 bits, written as 32 hexadecimal digits.
     *
     * @param random where the bits come from; a {@code SecureRandom} for real signatures
     * @return a new id
     * @throws NullPointerException if {@code random} is null
     */
    public static SignatoryId random(RandomGenerator random) {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return new SignatoryId(HexFormat.of().formatHex(bits));
    }

    @Override
    public int compareTo(SignatoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
