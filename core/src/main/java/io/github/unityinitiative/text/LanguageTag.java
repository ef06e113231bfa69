package io.github.unityinitiative.text;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A BCP 47 language tag of the form {@code language[-Script][-REGION]}, in canonical letter case.
 *
 * <p>Variants, extensions and private use subtags are not supported: no letter or signature needs them, and a
 * small closed form keeps equality obvious. {@code parse(tag.toString())} gives an equal tag. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * LanguageTag.parse("KU-latn").toString()   // "ku-Latn"
 * LanguageTag.parse("ar-IQ").parent()       // Optional[ar]
 * }</pre>
 *
 * @param value the tag in canonical letter case, for example {@code "ar-IQ"}
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

    // Stands before the constants, whose construction needs it.
    private static final Pattern FORM =
            Pattern.compile("([a-zA-Z]{2,3})(?:-([a-zA-Z]{4}))?(?:-([a-zA-Z]{2}|[0-9]{3}))?");

    /** Arabic, {@code ar}. */
    public static final LanguageTag ARABIC = new LanguageTag("ar");

    /** Central Kurdish (Sorani), {@code ckb}, written in Arabic letters. */
    public static final LanguageTag SORANI = new LanguageTag("ckb");

    /** Northern Kurdish (Kurmanji), {@code kmr}, written in Latin letters. */
    public static final LanguageTag KURMANJI = new LanguageTag("kmr");

    /** English, {@code en}. */
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    /** Turkish, {@code tr}, also read by Iraqi Turkmen. */
    public static final LanguageTag TURKISH = new LanguageTag("tr");

    /** Syriac, {@code syr}. */
    public static final LanguageTag SYRIAC = new LanguageTag("syr");

    /**
     * Creates a tag from its canonical form.
     *
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} is not a tag of the supported form in canonical letter case
     */
    public LanguageTag {
        if (!canonical(value).filter(value::equals).isPresent()) {
            throw new IllegalArgumentException("value is not a canonical language tag");
        }
    }

    /**
     * Reads a tag in any letter case.
     *
     * @param text a tag such as {@code "ar"}, {@code "KU-latn"} or {@code "ar-iq"}
     * @return the canonical tag
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if {@code text} is not of the form {@code language[-Script][-REGION]}
     */
    public static LanguageTag parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("text is not a supported language tag"));
    }

    /**
     * Reads a tag in any letter case, if it is one.
     *
     * @param text any text
     * @return the canonical tag, or empty if {@code text} is not of the form {@code language[-Script][-REGION]}
     * @throws NullPointerException if {@code text} is null
     */
    public static Optional<LanguageTag> tryParse(String text) {
        return canonical(text).map(LanguageTag::new);
    }

    /**
     * The language subtag.
     *
     * @return two or three lower-case letters
     */
    public String language() {
        return group(1).orElseThrow();
    }

    /**
     * The script subtag, where the tag names one.
     *
     * @return four letters in title case, such as {@code "Latn"}
     */
    public Optional<String> script() {
        return group(2);
    }

    /**
     * The region subtag, where the tag names one.
     *
     * @return two upper-case letters or three digits
     */
    public Optional<String> region() {
        return group(3);
    }

    /**
     * The tag without its last subtag.
     *
     * @return the next more general tag, or empty for a bare language
     */
    public Optional<LanguageTag> parent() {
        int end = value.lastIndexOf('-');
        return end < 0 ? Optional.empty() : Optional.of(new LanguageTag(value.substring(0, end)));
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private Optional<String> group(int number) {
        Matcher matcher = FORM.matcher(value);
        return matcher.matches() ? Optional.ofNullable(matcher.group(number)) : Optional.empty();
    }

    private static Optional<String> canonical(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        StringBuilder tag = new StringBuilder(matcher.group(1).toLowerCase(Locale.ROOT));
        Optional.ofNullable(matcher.group(2))
                .ifPresent(script -> tag.append('-')
                        .append(script.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(script.substring(1).toLowerCase(Locale.ROOT)));
        Optional.ofNullable(matcher.group(3))
                .ifPresent(region -> tag.append('-').append(region.toUpperCase(Locale.ROOT)));
        return Optional.of(tag.toString());
    }
}
