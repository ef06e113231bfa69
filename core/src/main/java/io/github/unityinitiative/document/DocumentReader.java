package io.github.unityinitiative.document;

import io.github.unityinitiative.text.LanguageTag;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads an open letter from plain text: title, preamble, numbered demands, closing.
 *
 * <p>Numbers may be written in the digits of any script and followed by {@code - . ) : /} or wide space, with any spacing.
 * Lines may end as on any system. Stance, addressees, date and claimed signatures are recognised in English, Arabic,
 * Sorani and Kurmanji; in other languages they stay open. Nothing is dropped and nothing is guessed silently: the
 * {@link DocumentReading} places every line and notes whatever the text did not say plainly.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * DocumentReading reading = DocumentReader.builder(LanguageTag.ENGLISH).id("my-letter").build().read(text);
 * reading.document().demands().size();
 * reading.notes();
 * }</pre>
 */
public final class DocumentReader {

    /** The longest text that is read unless the builder says otherwise: one million characters. */
    public static final int DEFAULT_MAXIMUM_LENGTH = 1_000_000;

    private final LanguageTag language;
    private final String id;
    private final TextStatus status;
    private final @Nullable String source;
    private final @Nullable LocalDate date;
    private final int maximumLength;

    private DocumentReader(Builder builder) {
        this.language = builder.language;
        this.id = builder.id;
        this.status = builder.status;
        this.source = builder.source;
        this.date = builder.date;
        this.maximumLength = builder.maximumLength;
    }

    /**
     * A builder for a reader of letters in one language.
     *
     * @param language the language of the letters
     * @return a builder
     * @throws NullPointerException if {@code language} is null
     */
    public static Builder builder(LanguageTag language) {
        return new Builder(language);
    }

    /**
     * Reads a letter.
     *
     * @param text the whole text
     * @return the letter with an account of every line
     * @throws NullPointerException if {@code text} is null
     * @throws DocumentReadingException if there is nothing but white space, or more than the maximum length
     */
    public DocumentReading read(String text) {
        if (text.length() > maximumLength) {
            throw tooLong();
        }
        List<LetterLine> lines = LetterLine.split(text);
        if (lines.isEmpty()) {
            throw new DocumentReadingException(DocumentReadingException.Reason.EMPTY, "the text is empty");
        }
        LetterAssembler assembler = new LetterAssembler(new LetterWords(language), lines);
        return assembler.assemble(id, new DocumentLanguage(language, status, source), date);
    }

    /**
     * Reads a letter.
     *
     * @param text where the text comes from; read to its end or the maximum length, not closed
     * @return the letter with an account of every line
     * @throws NullPointerException if {@code text} is null
     * @throws IOException if {@code text} cannot be read
     * @throws DocumentReadingException if there is nothing but white space, or more than the maximum length
     */
    public DocumentReading read(Reader text) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[8192];
        int count = text.read(buffer);
        while (count >= 0) {
            all.append(buffer, 0, count);
            if (all.length() > maximumLength) {
                throw tooLong();
            }
            count = text.read(buffer);
        }
        return read(all.toString());
    }

    private DocumentReadingException tooLong() {
        return new DocumentReadingException(
                DocumentReadingException.Reason.TOO_LONG, "the text has more than " + maximumLength + " characters");
    }

    /** Collects what a reader needs to know beforehand. Not thread-safe. */
    public static final class Builder {
        private final LanguageTag language;
        private String id = "letter";
        private TextStatus status = TextStatus.ORIGINAL;
        private @Nullable String source;
        private @Nullable LocalDate date;
        private int maximumLength = DEFAULT_MAXIMUM_LENGTH;

        private Builder(LanguageTag language) {
            this.language = Objects.requireNonNull(language, "language");
        }

        /**
         * Sets the id that documents get, {@code "letter"} by default.
         *
         * @param documentId the id
         * @return this builder
         * @throws NullPointerException if {@code documentId} is null
         */
        public Builder id(String documentId) {
            this.id = Objects.requireNonNull(documentId, "documentId");
            return this;
        }

        /**
         * Sets what the text is, {@link TextStatus#ORIGINAL} by default.
         *
         * @param textStatus original, translation or summary
         * @return this builder
         * @throws NullPointerException if {@code textStatus} is null
         */
        public Builder status(TextStatus textStatus) {
            this.status = Objects.requireNonNull(textStatus, "textStatus");
            return this;
        }

        /**
         * Sets where the text comes from.
         *
         * @param textSource words or a link, or null if not known
         * @return this builder
         */
        public Builder source(@Nullable String textSource) {
            this.source = textSource;
            return this;
        }

        /**
         * Sets the day of the launch.
         *
         * @param day the day, or null to take the first day that stands in title or preamble
         * @return this builder
         */
        public Builder date(@Nullable LocalDate day) {
            this.date = day;
            return this;
        }

        /**
         * Sets the longest text that is read.
         *
         * @param characters a number of UTF-16 code units
         * @return this builder
         * @throws IllegalArgumentException if {@code characters} is not positive
         */
        public Builder maximumLength(int characters) {
            if (characters <= 0) {
                throw new IllegalArgumentException("characters must be positive");
            }
            this.maximumLength = characters;
            return this;
        }

        /**
         * Builds the reader.
         *
         * @return an immutable reader
         */
        public DocumentReader build() {
            return new DocumentReader(this);
        }
    }
}
