package io.github.unityinitiative.document;

import io.github.unityinitiative.constraint.HasLetter;
import io.github.unityinitiative.constraint.Label;
import io.github.unityinitiative.constraint.MaximumCount;
import io.github.unityinitiative.constraint.NoMarkup;
import io.github.unityinitiative.constraint.Prose;
import io.github.unityinitiative.constraint.Published;
import io.github.unityinitiative.constraint.Warning;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.text.LocalizedText;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open letter: title, preamble, numbered demands to named addressees, closing.
 *
 * <p>Immutable and thread-safe. Built with {@link #builder}; the components may only be appended to in later
 * versions. {@code toString} shows the id and sizes, never text.
 *
 * @param id identifies the letter, for example a URN
 * @param languages the languages of the letter with the status of each, the original first
 * @param dateOrNull the day on which the letter was launched; null if not known
 * @param title its title
 * @param preamble the paragraphs before the first demand
 * @param addressees everybody the demands speak to
 * @param demands the demands in order
 * @param closing the paragraphs after the last demand
 * @param claimedSignaturesOrNull how many signatures the letter says it has; null if it does not say
 * @param extensions fields of other tools
 */
public record Document(
        @Label String id,
        @MaximumCount(100) List<@Valid DocumentLanguage> languages,
        @Nullable LocalDate dateOrNull,

        @Label @NoMarkup(payload = Warning.class) @HasLetter(groups = Published.class)
        LocalizedText title,

        @MaximumCount(1_000) List<@Prose @NoMarkup(payload = Warning.class) LocalizedText> preamble,
        @MaximumCount(1_000) List<@Valid Addressee> addressees,
        @MaximumCount(1_000) List<@Valid Demand> demands,
        @MaximumCount(1_000) List<@Prose @NoMarkup(payload = Warning.class) LocalizedText> closing,
        @Nullable Integer claimedSignaturesOrNull,
        @MaximumCount(200) Extensions extensions) {

    /**
     * Creates a document; lists are copied.
     *
     * @throws NullPointerException if an argument that may not be null, or an element of a list, is null
     */
    public Document {
        Objects.requireNonNull(id, "id");
        languages = List.copyOf(languages);
        Objects.requireNonNull(title, "title");
        preamble = List.copyOf(preamble);
        addressees = List.copyOf(addressees);
        demands = List.copyOf(demands);
        closing = List.copyOf(closing);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A builder for a document.
     *
     * @param id identifies the letter
     * @param title its title
     * @return a builder with everything else empty
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(String id, LocalizedText title) {
        return new Builder(id, title);
    }

    /**
     * The day on which the letter was launched.
     *
     * @return the day, or empty if not known
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(dateOrNull);
    }

    /**
     * How many signatures the letter says it has.
     *
     * @return the number, or empty if it does not say
     */
    public Optional<Integer> claimedSignatures() {
        return Optional.ofNullable(claimedSignaturesOrNull);
    }

    /**
     * The addressee of that id.
     *
     * @param addresseeId an id used by a demand
     * @return the addressee, or empty if the document lists none of that id
     */
    public Optional<Addressee> addressee(String addresseeId) {
        return addressees.stream()
                .filter(addressee -> addressee.id().equals(addresseeId))
                .findFirst();
    }

    @Override
    public String toString() {
        return "Document[id=" + id + ", languages=" + languages.size() + ", demands=" + demands.size() + "]";
    }

    /** Collects the parts of a document. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final LocalizedText title;
        private final List<DocumentLanguage> languages = new ArrayList<>();
        private final List<LocalizedText> preamble = new ArrayList<>();
        private final List<Addressee> addressees = new ArrayList<>();
        private final List<Demand> demands = new ArrayList<>();
        private final List<LocalizedText> closing = new ArrayList<>();
        private @Nullable LocalDate date;
        private @Nullable Integer claimedSignatures;
        private Extensions extensions = Extensions.none();

        private Builder(String id, LocalizedText title) {
            this.id = Objects.requireNonNull(id, "id");
            this.title = Objects.requireNonNull(title, "title");
        }

        /**
         * Appends a language.
         *
         * @param language the language with its status
         * @return this builder
         */
        public Builder language(DocumentLanguage language) {
            languages.add(Objects.requireNonNull(language, "language"));
            return this;
        }

        /**
         * Sets the day of the launch.
         *
         * @param day the day, or null if not known
         * @return this builder
         */
        public Builder date(@Nullable LocalDate day) {
            this.date = day;
            return this;
        }

        /**
         * Appends a paragraph to the preamble.
         *
         * @param paragraph the paragraph
         * @return this builder
         */
        public Builder preamble(LocalizedText paragraph) {
            preamble.add(Objects.requireNonNull(paragraph, "paragraph"));
            return this;
        }

        /**
         * Appends an addressee.
         *
         * @param addressee the addressee
         * @return this builder
         */
        public Builder addressee(Addressee addressee) {
            addressees.add(Objects.requireNonNull(addressee, "addressee"));
            return this;
        }

        /**
         * Appends a demand.
         *
         * @param demand the demand
         * @return this builder
         */
        public Builder demand(Demand demand) {
            demands.add(Objects.requireNonNull(demand, "demand"));
            return this;
        }

        /**
         * Appends a paragraph to the closing.
         *
         * @param paragraph the paragraph
         * @return this builder
         */
        public Builder closing(LocalizedText paragraph) {
            closing.add(Objects.requireNonNull(paragraph, "paragraph"));
            return this;
        }

        /**
         * Sets how many signatures the letter says it has.
         *
         * @param number the number, or null if it does not say
         * @return this builder
         */
        public Builder claimedSignatures(@Nullable Integer number) {
            this.claimedSignatures = number;
            return this;
        }

        /**
         * Sets the fields of other tools.
         *
         * @param fields the fields
         * @return this builder
         */
        public Builder extensions(Extensions fields) {
            this.extensions = Objects.requireNonNull(fields, "fields");
            return this;
        }

        /**
         * Builds the document.
         *
         * @return an immutable document
         */
        public Document build() {
            return new Document(
                    id, languages, date, title, preamble, addressees, demands, closing, claimedSignatures, extensions);
        }
    }
}
