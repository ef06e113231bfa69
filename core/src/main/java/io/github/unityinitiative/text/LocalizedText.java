package io.github.unityinitiative.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One text in one or more languages, in the order in which the languages were given.
 *
 * <p>Asking for a language never silently answers in another: {@link #get} is exact, and {@link #resolve} says
 * which language it found. Immutable and thread-safe; {@code toString} names the languages, never the text.
 *
 * <pre>{@code
 * LocalizedText title = LocalizedText.of(LanguageTag.ENGLISH, "Unity").with(LanguageTag.ARABIC, "الوحدة");
 * title.resolve(List.of(LanguageTag.SORANI, LanguageTag.ARABIC)).language();   // ar
 * }</pre>
 */
public final class LocalizedText {

    private static final LocalizedText EMPTY = new LocalizedText(Map.of());

    private final Map<LanguageTag, String> texts;

    private LocalizedText(Map<LanguageTag, String> texts) {
        this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /**
     * The text that has no language yet.
     *
     * @return an empty text
     */
    public static LocalizedText empty() {
        return EMPTY;
    }

    /**
     * A text in one language.
     *
     * @param language the language of the text
     * @param text the text
     * @return a text in that language alone
     * @throws NullPointerException if an argument is null
     */
    public static LocalizedText of(LanguageTag language, String text) {
        return EMPTY.with(language, text);
    }

    /**
     * A text in the languages of a map, in its iteration order.
     *
     * @param texts language to text; copied
     * @return a text in those languages
     * @throws NullPointerException if the map, a key or a value is null
     */
    public static LocalizedText of(Map<LanguageTag, String> texts) {
        texts.forEach((language, text) -> {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(text, "text");
        });
        return new LocalizedText(texts);
    }

    /**
     * This text with one language added or replaced.
     *
     * @param language the language of the text
     * @param text the text
     * @return a new value; a replaced language keeps its place
     * @throws NullPointerException if an argument is null
     */
    public LocalizedText with(LanguageTag language, String text) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        Map<LanguageTag, String> more = new LinkedHashMap<>(texts);
        more.put(language, text);
        return new LocalizedText(more);
    }

    /**
     * The languages that there is text in.
     *
     * @return an unmodifiable set in the order given
     */
    public Set<LanguageTag> languages() {
        return texts.keySet();
    }

    /**
     * Every language with its text.
     *
     * @return an unmodifiable map in the order given
     */
    public Map<LanguageTag, String> asMap() {
        return texts;
    }

    /**
     * Whether there is no text in any language.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /**
     * The text in exactly this language.
     *
     * @param language the language wanted
     * @return the text, or empty if there is none in that language
     * @throws NullPointerException if {@code language} is null
     */
    public Optional<String> get(LanguageTag language) {
        return Optional.ofNullable(texts.get(Objects.requireNonNull(language, "language")));
    }

    /**
     * The best text for a reader: for each preference in turn the language itself and its parents, then whatever
     * language comes first.
     *
     * @param preferences languages in falling preference; may be empty
     * @return the text with the language it is in
     * @throws NullPointerException if {@code preferences} or an element is null
     * @throws java.util.NoSuchElementException if this text {@link #isEmpty}
     */
    public Resolution resolve(List<LanguageTag> preferences) {
        for (LanguageTag preference : preferences) {
            Optional<LanguageTag> candidate = Optional.of(preference);
            while (candidate.isPresent()) {
                String text = texts.get(candidate.get());
                if (text != null) {
                    return new Resolution(candidate.get(), text, !preference.equals(preferences.get(0)));
                }
                candidate = candidate.get().parent();
            }
        }
        Map.Entry<LanguageTag, String> first = texts.entrySet().iterator().next();
        return new Resolution(first.getKey(), first.getValue(), true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return "LocalizedText" + texts.keySet();
    }

    /**
     * A text together with the language it was found in.
     *
     * @param language the language of {@code text}
     * @param text the text
     * @param fallback true if the first preference (and its parents) had no text, so that another language stands in
     */
    public record Resolution(LanguageTag language, String text, boolean fallback) {

        /**
         * Creates a resolution.
         *
         * @throws NullPointerException if an argument is null
         */
        public Resolution {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "Resolution[language=" + language + ", fallback=" + fallback + "]";
        }
    }
}
