package io.github.unityinitiative.signatory;

import io.github.unityinitiative.constraint.Label;
import io.github.unityinitiative.constraint.MaximumCount;
import io.github.unityinitiative.constraint.NoLink;
import io.github.unityinitiative.constraint.NoMarkup;
import io.github.unityinitiative.constraint.Warning;
import io.github.unityinitiative.document.TextDigest;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.text.LanguageTag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One signature under a letter: who signed, and what they let others see.
 *
 * <p>Everything but the id is personal data of somebody who may be at risk for it. {@code toString} shows the id and
 * nothing else, every field is hidden until {@link FieldVisibility} says otherwise, and public output is made of
 * other types. Immutable and thread-safe. Components may only be appended to in later versions.
 *
 * <pre>{@code
 * Signatory signatory = Signatory.builder(SignatoryId.of("s1"), PersonName.of("Example Name")).build();
 * signatory.toString();   // Signatory[id=s1]
 * }</pre>
 *
 * @param id the id of the signature in its dataset
 * @param name the name as signed and its other spellings
 * @param professionOrNull the profession; null if not stated
 * @param affiliationOrNull the organisation, as written; null if not stated
 * @param residence where the signatory lives
 * @param signedOnOrNull the day of signing; null if not known
 * @param languageOrNull the language signed in; null if not known
 * @param signedTextOrNull the digest of the text that was signed; null if not recorded
 * @param status where the signature stands
 * @param visibilityOrNull what the signatory lets others see; null if the record does not say, which hides everything unless the organiser has the signatories' word
 * @param contact how to reach the signatory
 * @param provenanceOrNull where the signature was read from; null if it was not read
 * @param extensions fields of other tools
 */
public record Signatory(
        @Valid SignatoryId id,
        @Valid PersonName name,
        @Valid @Nullable Profession professionOrNull,

        @Label @NoLink(payload = Warning.class) @NoMarkup(payload = Warning.class) @Nullable
        String affiliationOrNull,

        @Valid Residence residence,
        @Nullable LocalDate signedOnOrNull,
        @Nullable LanguageTag languageOrNull,
        @Nullable TextDigest signedTextOrNull,
        SignatoryStatus status,
        @Nullable FieldVisibility visibilityOrNull,
        @Valid Contact contact,
        @Valid @Nullable Provenance provenanceOrNull,
        @MaximumCount(200) Extensions extensions) {

    /**
     * Creates a signatory.
     *
     * @throws NullPointerException if an argument that may not be null is null
     */
    public Signatory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(residence, "residence");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A builder for a signatory.
     *
     * @param id the id of the signature
     * @param name the name as signed
     * @return a builder with everything else unstated, and confirmed
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(SignatoryId id, PersonName name) {
        return new Builder(id, name);
    }

    /**
     * A builder that starts with everything this signatory has.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.profession = professionOrNull;
        builder.affiliation = affiliationOrNull;
        builder.residence = residence;
        builder.signedOn = signedOnOrNull;
        builder.language = languageOrNull;
        builder.signedText = signedTextOrNull;
        builder.status = status;
        builder.visibility = visibilityOrNull;
        builder.contact = contact;
        builder.provenance = provenanceOrNull;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * The profession.
     *
     * @return it, or empty if not stated
     */
    public Optional<Profession> profession() {
        return Optional.ofNullable(professionOrNull);
    }

    /**
     * The organisation, as written.
     *
     * @return it, or empty if not stated
     */
    public Optional<String> affiliation() {
        return Optional.ofNullable(affiliationOrNull);
    }

    /**
     * The day of signing.
     *
     * @return it, or empty if not stated
     */
    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOnOrNull);
    }

    /**
     * The language signed in.
     *
     * @return it, or empty if not stated
     */
    public Optional<LanguageTag> language() {
        return Optional.ofNullable(languageOrNull);
    }

    /**
     * The digest of the text that was signed.
     *
     * @return it, or empty if not stated
     */
    public Optional<TextDigest> signedText() {
        return Optional.ofNullable(signedTextOrNull);
    }

    /**
     * What the signatory lets others see, where the record says.
     *
     * @return it, or empty if not stated
     */
    public Optional<FieldVisibility> visibility() {
        return Optional.ofNullable(visibilityOrNull);
    }

    /**
     * Where the signature was read from.
     *
     * @return it, or empty if not stated
     */
    public Optional<Provenance> provenance() {
        return Optional.ofNullable(provenanceOrNull);
    }

    @Override
    public String toString() {
        return "Signatory[id=" + id + "]";
    }

    /** Collects the fields of a signatory. Not thread-safe. */
    public static final class Builder {
        private final SignatoryId id;
        private PersonName name;
        private @Nullable Profession profession;
        private @Nullable String affiliation;
        private Residence residence = Residence.unstated();
        private @Nullable LocalDate signedOn;
        private @Nullable LanguageTag language;
        private @Nullable TextDigest signedText;
        private SignatoryStatus status = SignatoryStatus.CONFIRMED;
        private @Nullable FieldVisibility visibility;
        private Contact contact = Contact.none();
        private @Nullable Provenance provenance;
        private Extensions extensions = Extensions.none();

        private Builder(SignatoryId id, PersonName name) {
            this.id = Objects.requireNonNull(id, "id");
            this.name = Objects.requireNonNull(name, "name");
        }

        /**
         * Sets the name as signed and its other spellings.
         *
         * @param value the value
         * @return this builder
         */
        public Builder name(PersonName value) {
            this.name = Objects.requireNonNull(value, "name");
            return this;
        }

        /**
         * Sets the profession.
         *
         * @param value the value, or null if not stated
         * @return this builder
         */
        public Builder profession(@Nullable Profession value) {
            this.profession = value;
            return this;
        }

        /**
         * Sets the organisation, as written.
         *
         * @param value the value, or null if not stated
         * @return this builder
         */
        public Builder affiliation(@Nullable String value) {
            this.affiliation = value;
            return this;
        }

        /**
         * Sets where the signatory lives.
         *
         * @param value the value
         * @return this builder
         */
        public Builder residence(Residence value) {
            this.residence = Objects.requireNonNull(value, "residence");
            return this;
        }

        /**
         * Sets the day of signing.
         *
         * @param value the value, or null if not stated
         * @return this builder
         */
        public Builder signedOn(@Nullable LocalDate value) {
            this.signedOn = value;
            return this;
        }

        /**
         * Sets the language signed in.
         *
         * @param value the value, or null if not stated
         * @return this builder
         */
        public Builder language(@Nullable LanguageTag value) {
            this.language = value;
            return this;
        }

        /**
         * Sets the digest of the text that was signed.
         *
         * @param value the value, or null if not stated
         * @return this builder
         */
        public Builder signedText(@Nullable TextDigest value) {
            this.signedText = value;
            return this;
        }

        /**
         * Sets where the signature stands.
         *
         * @param value the value
         * @return this builder
         */
        public Builder status(SignatoryStatus value) {
            this.status = Objects.requireNonNull(value, "status");
            return this;
        }

        /**
         * Sets what the signatory lets others see.
         *
         * @param value the value, or null if not stated
         * @return this builder
         */
        public Builder visibility(@Nullable FieldVisibility value) {
            this.visibility = value;
            return this;
        }

        /**
         * Sets how to reach the signatory.
         *
         * @param value the value
         * @return this builder
         */
        public Builder contact(Contact value) {
            this.contact = Objects.requireNonNull(value, "contact");
            return this;
        }

        /**
         * Sets where the signature was read from.
         *
         * @param value the value, or null if not stated
         * @return this builder
         */
        public Builder provenance(@Nullable Provenance value) {
            this.provenance = value;
            return this;
        }

        /**
         * Sets fields of other tools.
         *
         * @param value the value
         * @return this builder
         */
        public Builder extensions(Extensions value) {
            this.extensions = Objects.requireNonNull(value, "extensions");
            return this;
        }

        /**
         * Builds the signatory.
         *
         * @return an immutable signatory
         */
        public Signatory build() {
            return new Signatory(
                    id,
                    name,
                    profession,
                    affiliation,
                    residence,
                    signedOn,
                    language,
                    signedText,
                    status,
                    visibility,
                    contact,
                    provenance,
                    extensions);
        }
    }
}
