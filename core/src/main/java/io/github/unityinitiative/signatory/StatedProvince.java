package io.github.unityinitiative.signatory;

import io.github.unityinitiative.constraint.Label;
import io.github.unityinitiative.province.ProvinceId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A province as a signatory stated it, with the governorate that it was recognised as, if any.
 *
 * @param written the words as written
 * @param idOrNull the governorate; null if the words are not a known spelling of one
 */
public record StatedProvince(
        @Label String written, @Nullable ProvinceId idOrNull) {

    /**
     * Creates a stated province.
     *
     * @throws NullPointerException if {@code written} is null
     */
    public StatedProvince {
        Objects.requireNonNull(written, "written");
    }

    /**
     * The governorate that the words are a spelling of.
     *
     * @return the governorate, or empty if the words are not recognised
     */
    public Optional<ProvinceId> id() {
        return Optional.ofNullable(idOrNull);
    }

    @Override
    public String toString() {
        return "StatedProvince[recognised=" + (idOrNull != null) + "]";
    }
}
