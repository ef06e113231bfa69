package io.github.unityinitiative.province;

import io.github.unityinitiative.text.LanguageTag;
import java.util.Objects;

/**
 * The name of a province in one language.
 *
 * @param language the language
 * @param text the name
 * @param evidence how well it is known
 */
public record ProvinceName(LanguageTag language, String text, Evidence evidence) {

    /**
     * Creates a name.
     *
     * @throws NullPointerException if an argument is null
     */
    public ProvinceName {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(evidence, "evidence");
    }
}
