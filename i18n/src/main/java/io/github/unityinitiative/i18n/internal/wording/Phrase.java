package io.github.unityinitiative.i18n.internal.wording;

import io.github.unityinitiative.text.LanguageTag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text to be shown on a page.
 *
 * @param text the text
 * @param foreignOrNull the language it is in; null if that is the language of the page
 */
public record Phrase(String text, @Nullable LanguageTag foreignOrNull) {

    /**
     * The language, if it is not that of the page.
     *
     * @return the language, or empty
     */
    public Optional<LanguageTag> foreign() {
        return Optional.ofNullable(foreignOrNull);
    }

    @Override
    public String toString() {
        return "Phrase[foreign=" + foreignOrNull + "]";
    }
}
