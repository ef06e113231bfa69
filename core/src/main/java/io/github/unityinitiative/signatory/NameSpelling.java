package io.github.unityinitiative.signatory;

import io.github.unityinitiative.constraint.SingleScript;
import io.github.unityinitiative.constraint.Warning;
import io.github.unityinitiative.constraint.WrittenName;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.Script;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One spelling of a person's name, exactly as written. {@code toString} shows no letter of it.
 *
 * @param text the name as written
 * @param languageOrNull the language it is written in; null if not known
 * @param kind what spelling it is
 */
public record NameSpelling(
        @WrittenName @SingleScript(payload = Warning.class) String text,
        @Nullable LanguageTag languageOrNull,
        SpellingKind kind) {

    /**
     * Creates a spelling.
     *
     * @throws NullPointerException if {@code text} or {@code kind} is null
     */
    public NameSpelling {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * A name as its bearer wrote it, in a language not known.
     *
     * @param text the name as written
     * @return the spelling
     * @throws NullPointerException if {@code text} is null
     */
    public static NameSpelling of(String text) {
        return new NameSpelling(text, null, SpellingKind.ORIGINAL);
    }

    /**
     * The language it is written in.
     *
     * @return the language, or empty if not known
     */
    public Optional<LanguageTag> language() {
        return Optional.ofNullable(languageOrNull);
    }

    /**
     * The script of most of its letters.
     *
     * @return the script
     */
    public Script script() {
        return Script.of(text);
    }

    @Override
    public String toString() {
        return "NameSpelling[language=" + languageOrNull + ", kind=" + kind + "]";
    }
}
