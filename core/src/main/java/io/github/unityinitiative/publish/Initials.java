package io.github.unityinitiative.publish;

import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.NamePart;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The initials of a name: the first letter of each of its parts with a dot, such as {@code A. H.} or {@code ع. ح.}
 *
 * <p>A letter keeps the marks that make it another letter (É, أ) and loses vowel signs; no grapheme cluster is cut.
 * Articles, titles and words without a letter give no initial, and a compound such as Abd al-Rahman gives one. A single
 * heh gets a tatweel, as printers do, because alone it reads as the digit five. Immutable and thread-safe.
 */
final class Initials {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u200B]++");

    /** A title that ends in a dot. A single Latin letter with a dot is an initial already. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:\\p{IsLatin}{2,6}+\\.|[\\p{L}&&\\P{IsLatin}]{1,6}+\\.)(?:\\p{L}{1,6}+\\.)*+");

    private static final Pattern ARTICLE = Pattern.compile("^(?:\\p{IsLatin}{2,3}+[\\s\\u00AD\\u2010-\\u2014-]++|ال)");

    /** A letter with what follows it in its grapheme cluster: the further letters of a Hangul syllable, and marks. */
    private static final Pattern LETTER =
            Pattern.compile("(\\p{L})([\\u1100-\\u11FF\\uA960-\\uA97C\\uD7B0-\\uD7FB]*+\\p{M}*+)");

    private static final Pattern VOWEL_SIGN = Pattern.compile("[\\u064B-\\u0652\\u0670]");
    private static final String HEH = "ه";
    private static final String TATWEEL = "ـ";

    private final NameParser parser = NameParser.standard();

    /** The initials of a name, or empty if it has no letter. */
    Optional<String> of(String name) {
        String untitled = SPACE.splitAsStream(name)
                .filter(word -> !ABBREVIATION.matcher(word).matches())
                .collect(Collectors.joining(" "));
        return Stream.of(untitled, name)
                .map(this::initials)
                .filter(initials -> !initials.isEmpty())
                .findFirst();
    }

    private String initials(String name) {
        return parser.parse(name).parts().stream()
                .flatMap(part -> initial(part).stream())
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> initial(NamePart part) {
        String word = part.article() ? ARTICLE.matcher(part.written()).replaceFirst("") : part.written();
        Matcher letter = LETTER.matcher(word);
        if (!letter.find()) {
            return Optional.empty();
        }
        int upper = Character.toTitleCase(letter.group(1).codePointAt(0));
        String marks = VOWEL_SIGN.matcher(letter.group(2)).replaceAll("");
        String shown = Character.toString(upper) + marks;
        return Optional.of((shown.equals(HEH) ? shown + TATWEEL : shown) + ".");
    }
}
