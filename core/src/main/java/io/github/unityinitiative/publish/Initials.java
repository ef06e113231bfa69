package io.github.unityinitiative.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The initials of a name: the first letter of each of its parts with a dot, such as {@code A. H.} or {@code ع. ح.}
 *
 * <p>A letter keeps the marks that make it another letter (É, أ) and loses vowel signs. Articles, titles that end in
 * a dot and words without a letter give no initial. A single heh gets a tatweel, as printers do, because alone it
 * reads as the digit five.
 */
final class Initials {

    private static final Pattern PART = Pattern.compile("[^\\s\\u00A0\\u200B]++");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{L}{1,6}+\\.)++");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:(?:[AaEe][lLnNrRsSdDtTzZ]|[Aa]sh|[Aa]dh)[-\\u2010\\u2011]|ال(?=\\p{L}{3}))");
    private static final Pattern LETTER = Pattern.compile("(\\p{L})(\\p{M}*+)");
    private static final Pattern VOWEL_SIGN = Pattern.compile("[\\u064B-\\u0652\\u0670]");
    private static final String HEH = "ه";
    private static final String TATWEEL = "ـ";

    private Initials() {}

    /** The initials of a name, or empty if it has no letter. */
    static Optional<String> of(String name) {
        List<String> parts = parts(name, true);
        if (parts.isEmpty()) {
            parts = parts(name, false);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private static List<String> parts(String name, boolean withoutTitles) {
        List<String> initials = new ArrayList<>();
        Matcher part = PART.matcher(name);
        while (part.find()) {
            if (!(withoutTitles && ABBREVIATION.matcher(part.group()).matches())) {
                initial(ARTICLE.matcher(part.group()).replaceFirst("")).ifPresent(initials::add);
            }
        }
        return initials;
    }

    private static Optional<String> initial(String part) {
        Matcher letter = LETTER.matcher(part);
        if (!letter.find()) {
            return Optional.empty();
        }
        int upper = Character.toTitleCase(letter.group(1).codePointAt(0));
        String marks = VOWEL_SIGN.matcher(letter.group(2)).replaceAll("");
        String shown = Character.toString(upper) + marks;
        return Optional.of((shown.equals(HEH) ? shown + TATWEEL : shown) + ".");
    }
}
