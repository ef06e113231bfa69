package io.github.unityinitiative.publish;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.signatory.StatedProvince;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One signatory as those who run the campaign see them in their daily work: the name to recognise somebody by, where
 * the signature stands and what may be shown, but no contact data, no day and no extensions.
 *
 * <p>This is the policy for organisers, and a type of its own so that no renderer takes it: nothing here is for
 * publication. {@code toString} shows the id only.
 *
 * @param id the id of the signature
 * @param status where it stands
 * @param name the name as signed
 * @param visibilityOrNull what the signatory lets others see; null if the record does not say
 * @param professionCategoryOrNull the category of the profession; null if not stated
 * @param provinceOrNull the governorate; null if not stated or not recognised
 */
public record OrganiserSignatory(
        SignatoryId id,
        SignatoryStatus status,
        String name,
        @Nullable FieldVisibility visibilityOrNull,
        @Nullable ProfessionCategory professionCategoryOrNull,
        @Nullable ProvinceId provinceOrNull) {

    /**
     * Creates an organiser's view of a signatory.
     *
     * @throws NullPointerException if an argument that may not be null is null
     */
    public OrganiserSignatory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(name, "name");
    }

    /**
     * What organisers see of a signatory.
     *
     * @param signatory the signatory
     * @return the view
     * @throws NullPointerException if {@code signatory} is null
     */
    public static OrganiserSignatory of(Signatory signatory) {
        return new OrganiserSignatory(
                signatory.id(),
                signatory.status(),
                signatory.name().signed().text(),
                signatory.visibilityOrNull(),
                signatory.profession().map(profession -> profession.category()).orElse(null),
                signatory.residence().province().flatMap(StatedProvince::id).orElse(null));
    }

    /**
     * What the signatory lets others see.
     *
     * @return it, or empty if the record does not say
     */
    public Optional<FieldVisibility> visibility() {
        return Optional.ofNullable(visibilityOrNull);
    }

    /**
     * The category of the profession.
     *
     * @return it, or empty if not stated
     */
    public Optional<ProfessionCategory> professionCategory() {
        return Optional.ofNullable(professionCategoryOrNull);
    }

    /**
     * The governorate.
     *
     * @return its id, or empty if not stated or not recognised
     */
    public Optional<ProvinceId> province() {
        return Optional.ofNullable(provinceOrNull);
    }

    @Override
    public String toString() {
        return "OrganiserSignatory[id=" + id + "]";
    }
}
