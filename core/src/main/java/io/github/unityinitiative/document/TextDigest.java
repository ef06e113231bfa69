package io.github.unityinitiative.document;

import io.github.unityinitiative.text.LanguageTag;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The SHA-256 digest of a letter's text in one language, which binds a signature to what was signed.
 *
 * @param language the language of the text
 * @param sha256 64 lower-case hexadecimal digits
 */
public record TextDigest(LanguageTag language, String sha256) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Creates a digest.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code sha256} is not 64 lower-case hexadecimal digits
     */
    public TextDigest {
        Objects.requireNonNull(language, "language");
        if (!FORM.matcher(Objects.requireNonNull(sha256, "sha256")).matches()) {
            throw new IllegalArgumentException("sha256 is not 64 lower-case hexadecimal digits");
        }
    }
}
