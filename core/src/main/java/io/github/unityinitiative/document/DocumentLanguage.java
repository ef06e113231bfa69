package io.github.unityinitiative.document;

import io.github.unityinitiative.constraint.Label;
import io.github.unityinitiative.text.LanguageTag;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One language of a document and what the text in it is.
 *
 * @param tag the language
 * @param status original, translation or summary
 * @param sourceOrNull where the text comes from, in words or as a link; null if not known
 */
public record DocumentLanguage(
        LanguageTag tag, TextStatus status, @Label @Nullable String sourceOrNull) {

    /**
     * Creates a language of a document.
     *
     * @throws NullPointerException if {@code tag} or {@code status} is null
     */
    public DocumentLanguage {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(status, "status");
    }

    /**
     * A language whose source is not known.
     *
     * @param tag the language
     * @param status original, translation or summary
     * @return the language of a document
     * @throws NullPointerException if an argument is null
     */
    public static DocumentLanguage of(LanguageTag tag, TextStatus status) {
        return new DocumentLanguage(tag, status, null);
    }

    /**
     * Where the text comes from.
     *
     * @return words or a link, or empty if not known
     */
    public Optional<String> source() {
        return Optional.ofNullable(sourceOrNull);
    }
}
