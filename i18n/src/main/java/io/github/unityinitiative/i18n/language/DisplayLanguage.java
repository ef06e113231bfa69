package io.github.unityinitiative.i18n.language;

import io.github.unityinitiative.text.LanguageTag;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A language that pages can be written in, with its direction, its digits and its formats.
 *
 * <p>Obtained from {@link Languages}; there is no other way to make one. Immutable and thread-safe. Two display
 * languages are equal if their tags are.
 */
public final class DisplayLanguage {

    private final LanguageTag tag;
    private final Set<LanguageTag> aliases;
    private final LanguageData data;
    private final Direction direction;
    private final LanguageFormats formats;

    private DisplayLanguage(LanguageTag tag, LanguageData data) {
        this.tag = tag;
        this.data = data;
        this.aliases = data.items("alias").stream().map(LanguageTag::parse).collect(Collectors.toUnmodifiableSet());
        this.direction = Direction.ofHtml(data.text("direction"));
        this.formats = new LanguageFormats(data);
    }

    static DisplayLanguage read(String tag) {
        return new DisplayLanguage(LanguageTag.parse(tag), LanguageData.read(tag));
    }

    /**
     * The tag that names the language here and in paths.
     *
     * @return for example {@code ckb}
     */
    public LanguageTag tag() {
        return tag;
    }

    /**
     * The tag for {@code lang} and {@code hreflang}: Kurmanji is {@code ku-Latn} there, since browsers and screen
     * readers do not know {@code kmr}.
     *
     * @return a BCP 47 tag
     */
    public String htmlLanguage() {
        return data.text("html");
    }

    /**
     * The language's own name for itself.
     *
     * @return for example {@code "کوردیی ناوەندی"}
     */
    public String nativeName() {
        return data.text("name");
    }

    /**
     * The direction of its lines.
     *
     * @return the direction
     */
    public Direction direction() {
        return direction;
    }

    /**
     * How it writes dates, numbers, lists and quotations, and how it sorts.
     *
     * @return the formats
     */
    public LanguageFormats formats() {
        return formats;
    }

    /**
     * The style of list markers in CSS, so that demands are numbered in the digits of the language.
     *
     * @return for example {@code "arabic-indic"}
     */
    public String counterStyle() {
        return data.text("counter");
    }

    /**
     * Whether every message is translated. A language that is not complete has labels only, and renderers refuse it.
     *
     * @return true if it is complete
     */
    public boolean isComplete() {
        return data.text("completeness").equals("complete");
    }

    /**
     * Whether a text in that language is at home on pages in this one.
     *
     * @param language the language of a text
     * @return true for the tag itself, its aliases and everything more special than them
     * @throws NullPointerException if {@code language} is null
     */
    public boolean covers(LanguageTag language) {
        return language.equals(tag)
                || aliases.contains(language)
                || language.parent().map(this::covers).orElse(false);
    }

    /**
     * The data that the language is made of, each with its source and whether a native reader vouched for it.
     *
     * @return every value
     */
    public List<SuppliedValue> data() {
        return List.copyOf(data.all());
    }

    /**
     * Whether a native reader vouched for a piece of data.
     *
     * @param key the key of a {@link SuppliedValue}, such as {@code "collation"}
     * @return true if the language has that value and it was reviewed
     * @throws NullPointerException if {@code key} is null
     */
    public boolean isReviewed(String key) {
        return data.all().stream().anyMatch(value -> value.key().equals(key) && value.reviewed());
    }

    /**
     * Other tags that mean the same pages, such as {@code ku-Latn} for Kurmanji.
     *
     * @return an unmodifiable set
     */
    public Set<LanguageTag> aliases() {
        return aliases;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisplayLanguage that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return "DisplayLanguage[" + tag + "]";
    }
}
