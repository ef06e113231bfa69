package io.github.unityinitiative.i18n.language;

import io.github.unityinitiative.text.LanguageTag;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The list of languages that pages can be written in. Immutable and thread-safe; made once and passed around.
 *
 * <p>Arabic means Arabic as Iraq writes it (حزيران, ١٧); {@code ar-001} is the form of other Arab countries.
 *
 * <pre>{@code
 * Languages languages = Languages.standard();
 * DisplayLanguage sorani = languages.get("ckb");
 * languages.get("xx");   // UnknownLanguageException
 * }</pre>
 */
public final class Languages {

    private final List<DisplayLanguage> all;
    private final Map<LanguageTag, DisplayLanguage> byTag;

    private Languages(List<DisplayLanguage> all) {
        this.all = List.copyOf(all);
        Map<LanguageTag, DisplayLanguage> tags = new LinkedHashMap<>();
        for (DisplayLanguage language : all) {
            tags.put(language.tag(), language);
            language.aliases().forEach(alias -> tags.put(alias, language));
        }
        this.byTag = Collections.unmodifiableMap(tags);
    }

    /**
     * The languages that this library knows: Arabic, Sorani, Kurmanji, English and Turkish completely, Syriac for
     * labels.
     *
     * @return the list, read anew from the library's data
     */
    public static Languages standard() {
        return new Languages(LanguageData.lines("languages.txt").stream()
                .map(DisplayLanguage::read)
                .toList());
    }

    /**
     * Every language, in the order of the list.
     *
     * @return an unmodifiable list
     */
    public List<DisplayLanguage> all() {
        return all;
    }

    /**
     * The language of that tag or alias; never another one in its place.
     *
     * @param tag for example {@code ckb}, {@code ku-Latn} or {@code ar-IQ}
     * @return the language
     * @throws NullPointerException if {@code tag} is null
     * @throws UnknownLanguageException if it is not on the list
     */
    public DisplayLanguage get(LanguageTag tag) {
        return find(tag).orElseThrow(this::unknown);
    }

    /**
     * The language of that tag or alias, in any letter case; never another one in its place.
     *
     * @param tag for example {@code "ckb"}, {@code "ku-Latn"} or {@code "ar-IQ"}
     * @return the language
     * @throws NullPointerException if {@code tag} is null
     * @throws UnknownLanguageException if it is not on the list
     */
    public DisplayLanguage get(String tag) {
        return LanguageTag.tryParse(tag).flatMap(this::find).orElseThrow(this::unknown);
    }

    /**
     * The language of that tag or alias, if it is on the list.
     *
     * @param tag for example {@code ckb}
     * @return the language, or empty
     * @throws NullPointerException if {@code tag} is null
     */
    public Optional<DisplayLanguage> find(LanguageTag tag) {
        return Optional.ofNullable(byTag.get(Objects.requireNonNull(tag, "tag")));
    }

    /**
     * The language on whose pages a text in that language is at home.
     *
     * @param language the language of a text, such as {@code en-GB}
     * @return the first language that {@linkplain DisplayLanguage#covers covers} it, or empty
     * @throws NullPointerException if {@code language} is null
     */
    public Optional<DisplayLanguage> covering(LanguageTag language) {
        Optional<DisplayLanguage> exact = find(language);
        return exact.isPresent()
                ? exact
                : all.stream().filter(candidate -> candidate.covers(language)).findFirst();
    }

    private UnknownLanguageException unknown() {
        return new UnknownLanguageException(
                all.stream().map(language -> language.tag().toString()).collect(Collectors.joining(", ")));
    }
}
