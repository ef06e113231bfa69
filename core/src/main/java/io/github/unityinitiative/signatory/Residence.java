package io.github.unityinitiative.signatory;

import io.github.unityinitiative.constraint.CountryCode;
import io.github.unityinitiative.constraint.Label;
import io.github.unityinitiative.constraint.NoLink;
import io.github.unityinitiative.constraint.NoMarkup;
import io.github.unityinitiative.constraint.Warning;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a signatory lives: a province of Iraq or a country abroad, and a city. {@code toString} shows none of it.
 *
 * @param provinceOrNull the province; null if not stated or abroad
 * @param countryOrNull the country abroad, an ISO 3166-1 alpha-2 code in a valid dataset; null if not stated
 * @param cityOrNull the city as written; null if not stated
 */
public record Residence(
        @Valid @Nullable StatedProvince provinceOrNull,
        @CountryCode @Nullable String countryOrNull,

        @Label @NoLink(payload = Warning.class) @NoMarkup(payload = Warning.class) @Nullable
        String cityOrNull) {

    private static final Residence UNSTATED = new Residence(null, null, null);

    /**
     * The residence of somebody who says nothing of it.
     *
     * @return a residence with nothing stated
     */
    public static Residence unstated() {
        return UNSTATED;
    }

    /**
     * The province.
     *
     * @return the province as stated, or empty
     */
    public Optional<StatedProvince> province() {
        return Optional.ofNullable(provinceOrNull);
    }

    /**
     * The country abroad.
     *
     * @return the country as stated, or empty
     */
    public Optional<String> country() {
        return Optional.ofNullable(countryOrNull);
    }

    /**
     * The city.
     *
     * @return the city as written, or empty
     */
    public Optional<String> city() {
        return Optional.ofNullable(cityOrNull);
    }

    @Override
    public String toString() {
        return "Residence[private]";
    }
}
