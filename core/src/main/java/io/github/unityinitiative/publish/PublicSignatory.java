package io.github.unityinitiative.publish;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.ProfessionCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One signatory as the public may see them: only what they agreed to show. There is no id, no contact and no status,
 * and a field that is hidden is simply absent.
 *
 * @param name the name or initials
 * @param otherSpellings further spellings of a name shown in full, in order; empty for initials
 * @param professionOrNull the profession as written; null if hidden or not stated
 * @param professionCategoryOrNull its category; null if hidden or not stated
 * @param affiliationOrNull the organisation as written; null if hidden or not stated
 * @param provinceOrNull the governorate; null if hidden, not stated or not recognised
 * @param countryOrNull the country abroad, ISO 3166-1 alpha-2; null if hidden or not stated
 * @param cityOrNull the city as written; null if hidden or not stated
 * @param signedOnOrNull the day of signing; null if hidden or not known
 */
public record PublicSignatory(
        PublicName name,
        List<PublicName> otherSpellings,
        @Nullable String professionOrNull,
        @Nullable ProfessionCategory professionCategoryOrNull,
        @Nullable String affiliationOrNull,
        @Nullable ProvinceId provinceOrNull,
        @Nullable String countryOrNull,
        @Nullable String cityOrNull,
        @Nullable LocalDate signedOnOrNull) {

    /**
     * Creates a public signatory.
     *
     * @throws NullPointerException if {@code name}, {@code otherSpellings} or an element of it is null
     */
    public PublicSignatory {
        Objects.requireNonNull(name, "name");
        otherSpellings = List.copyOf(otherSpellings);
    }

    /**
     * The profession as written.
     *
     * @return the words, or empty if hidden or not stated
     */
    public Optional<String> profession() {
        return Optional.ofNullable(professionOrNull);
    }

    /**
     * The category of the profession.
     *
     * @return the category, or empty if hidden or not stated
     */
    public Optional<ProfessionCategory> professionCategory() {
        return Optional.ofNullable(professionCategoryOrNull);
    }

    /**
     * The organisation as written.
     *
     * @return the words, or empty if hidden or not stated
     */
    public Optional<String> affiliation() {
        return Optional.ofNullable(affiliationOrNull);
    }

    /**
     * The governorate.
     *
     * @return its id, or empty if hidden, not stated or not recognised
     */
    public Optional<ProvinceId> province() {
        return Optional.ofNullable(provinceOrNull);
    }

    /**
     * The country abroad.
     *
     * @return an ISO 3166-1 alpha-2 code, or empty if hidden or not stated
     */
    public Optional<String> country() {
        return Optional.ofNullable(countryOrNull);
    }

    /**
     * The city as written.
     *
     * @return the words, or empty if hidden or not stated
     */
    public Optional<String> city() {
        return Optional.ofNullable(cityOrNull);
    }

    /**
     * The day of signing.
     *
     * @return the day, or empty if hidden or not known
     */
    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOnOrNull);
    }

    /** Says nothing of the person: what is public by consent still has no place in a log. */
    @Override
    public String toString() {
        return "PublicSignatory[spellings=" + (1 + otherSpellings.size()) + "]";
    }
}
