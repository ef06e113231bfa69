package io.github.unityinitiative.signatory;

import java.util.Objects;

/**
 * What a signatory lets others see, field by field. Everything is hidden until the signatory says otherwise.
 *
 * @param name of the name
 * @param profession of the profession
 * @param affiliation of the affiliation
 * @param residence of the province or country and the city
 * @param signedOn of the day of signing
 */
public record FieldVisibility(
        Visibility name, Visibility profession, Visibility affiliation, Visibility residence, Visibility signedOn) {

    /**
     * Creates a visibility of fields.
     *
     * @throws NullPointerException if an argument is null
     */
    public FieldVisibility {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(profession, "profession");
        Objects.requireNonNull(affiliation, "affiliation");
        Objects.requireNonNull(residence, "residence");
        Objects.requireNonNull(signedOn, "signedOn");
    }

    /**
     * The same visibility for every field.
     *
     * @param visibility the visibility of each field
     * @return the visibility of fields
     * @throws NullPointerException if {@code visibility} is null
     */
    public static FieldVisibility all(Visibility visibility) {
        return new FieldVisibility(visibility, visibility, visibility, visibility, visibility);
    }

    /**
     * Nothing shown: the default.
     *
     * @return every field hidden
     */
    public static FieldVisibility hidden() {
        return all(Visibility.HIDDEN);
    }

    /**
     * What both of two visibilities allow.
     *
     * @param other another visibility of fields
     * @return for every field whichever shows less
     * @throws NullPointerException if {@code other} is null
     */
    public FieldVisibility narrower(FieldVisibility other) {
        return new FieldVisibility(
                name.narrower(other.name),
                profession.narrower(other.profession),
                affiliation.narrower(other.affiliation),
                residence.narrower(other.residence),
                signedOn.narrower(other.signedOn));
    }
}
