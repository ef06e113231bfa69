package io.github.unityinitiative.publish;

import io.github.unityinitiative.text.LanguageTag;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name, or its initials, that its bearer agreed to show.
 *
 * @param text the name as signed, or the initials
 * @param languageOrNull the language it is written in; null if not known
 * @param initials whether {@code text} is initials only
 */
public record PublicName(String text, @Nullable LanguageTag languageOrNull, boolean initials) {

    /**
     * Creates a public name.
     *
     * @throws NullPointerException if {@code text} is null
     */
    public PublicName {
        Objects.requireNonNull(text, "text");
    }

    /**
     * The language it is written in.
     *
     * @return the language, or empty if not known
     */
    public Optional<LanguageTag> language() {
        return Optional.ofNullable(languageOrNull);
    }

    @Override
    public String toString() {
        return "PublicName[language=" + languageOrNull + ", initials=" + initials + "]";
    }
}
