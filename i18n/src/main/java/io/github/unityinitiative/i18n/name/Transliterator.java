package io.github.unityinitiative.i18n.name;

import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes names in the letters of another language, as a help for its readers and never in place of the name as it was
 * signed. Immutable and thread-safe.
 *
 * <p>Common parts and titles are looked up; other parts are spelled by their sounds. Sorani and Kurmanji say how they
 * sound, so they come out well; Arabic leaves out its short vowels, so an uncommon name comes out as a guess.
 *
 * <pre>{@code
 * Transliterator english = Transliterator.forReadersOf(languages.get("en"));
 * english.apply("شێرکۆ ئازاد", LanguageTag.SORANI);        // Optional[Sherko Azad]
 * english.apply("Ali Hassan", LanguageTag.ENGLISH);   // Optional.empty: they can read it
 * }</pre>
 */
public final class Transliterator {

    private static final String SORANI_LETTERS = "ەێۆڕڵڤپچژگ";
    private static final String KURDISH_LETTERS = "êîûşçÊÎÛŞÇ";
    private static final String ARTICLE = "ال";

    private final Spelling target;
    private final NameParts parts;
    private final ArabicSounds arabic;
    private final SoraniSounds sorani;
    private final PartSpeller speller;

    private Transliterator(Spelling target) {
        SoundTable table = SoundTable.read();
        this.target = target;
        this.parts = NameParts.read();
        this.arabic = new ArabicSounds(table);
        this.sorani = new SoraniSounds(table);
        this.speller = new PartSpeller(table, target);
    }

    /**
     * Makes names readable for readers of a language.
     *
     * @param language a complete language
     * @return the transliterator, with its tables read anew
     * @throws NullPointerException if {@code language} is null
     * @throws IllegalArgumentException if names cannot be written in that language
     */
    public static Transliterator forReadersOf(DisplayLanguage language) {
        return new Transliterator(Spelling.of(Objects.requireNonNull(language, "language")));
    }

    /**
     * Writes a name in the letters of the reader.
     *
     * @param name the name as signed
     * @param language the language it is written in, or null if not known
     * @return the name in the reader's letters, or empty if it is in them already or in letters that are not known here
     * @throws NullPointerException if {@code name} is null
     */
    public Optional<String> apply(String name, @Nullable LanguageTag language) {
        Script script = Script.of(name);
        if (script == target.script() || (script != Script.ARABIC && script != Script.LATIN)) {
            return Optional.empty();
        }
        boolean kurdish = isKurdish(name, script, language);
        String[] words = name.strip().split("[\\s\\u200C.]+", -1);
        List<String> written = new ArrayList<>();
        for (int at = 0; at < words.length; at++) {
            Optional<String> joined = joined(words, at);
            String spelled = joined.isPresent() ? joined.get() : part(words[at], script, kurdish);
            if (!spelled.isBlank()) {
                written.add(spelled);
            }
            at += joined.isPresent() ? 1 : 0;
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", written));
    }

    // Two words can be one name, as in Abdul Rahman.
    private Optional<String> joined(String[] words, int at) {
        return at + 1 < words.length ? parts.find(words[at] + words[at + 1], target) : Optional.empty();
    }

    private static boolean isKurdish(String name, Script script, @Nullable LanguageTag language) {
        if (language != null && !language.language().equals("en")) {
            return !language.language().equals("ar");
        }
        String letters = script == Script.ARABIC ? SORANI_LETTERS : KURDISH_LETTERS;
        return name.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }

    private String part(String part, Script script, boolean kurdish) {
        return parts.find(part, target)
                // English writes a silent h after a final a, as in Sarah.
                .or(() -> part.endsWith("ah")
                        ? parts.find(part.substring(0, part.length() - 1), target)
                        : Optional.empty())
                .orElseGet(() -> bySound(part, script, kurdish));
    }

    private String bySound(String part, Script script, boolean kurdish) {
        if (script == Script.LATIN) {
            return latin(part, kurdish);
        }
        if (kurdish) {
            return speller.spell(sorani.read(part));
        }
        boolean article = part.startsWith(ARTICLE) && part.length() > ARTICLE.length() + 2;
        String stem = article ? part.substring(ARTICLE.length()) : part;
        String spelled = parts.find(stem, target).orElseGet(() -> speller.spell(arabic.read(stem)));
        return article && target == Spelling.ENGLISH ? "al-" + spelled : spelled;
    }

    private String latin(String part, boolean kurdish) {
        String lower = part.toLowerCase(Locale.ROOT);
        if (lower.startsWith("al-") || lower.startsWith("el-")) {
            String stem = part.substring(3);
            String spelled = parts.find(stem, target).orElseGet(() -> speller.spell(LatinSounds.read(stem, kurdish)));
            return target == Spelling.ARABIC && !spelled.startsWith(ARTICLE) ? ARTICLE + spelled : spelled;
        }
        return speller.spell(LatinSounds.read(part, kurdish));
    }
}
