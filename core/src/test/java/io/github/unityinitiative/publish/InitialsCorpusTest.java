package io.github.unityinitiative.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.corpus.SharedCorpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scorecard point 12: an initial never ends within a grapheme cluster, by GraphemeBreakTest. */
@Tag("corpus")
class InitialsCorpusTest {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** A single consonant and a ready-made syllable are one cluster by rule, and written by nobody. */
    private static final Pattern JAMO_BEFORE_SYLLABLE = Pattern.compile("[\u1100-\u115F][\uAC00-\uD7A3]");

    private static final Pattern CLUSTER = Pattern.compile("÷ ((?:[0-9A-F]{4,6}(?: × )?)+) ");

    private final Initials initials = new Initials();

    /** The clusters of a line, as the file says they are. */
    private static List<String> clusters(String line) {
        List<String> clusters = new ArrayList<>();
        Matcher cluster = CLUSTER.matcher(line);
        while (cluster.find()) {
            StringBuilder text = new StringBuilder();
            for (String character : cluster.group(1).split(" × ")) {
                text.appendCodePoint(Integer.parseInt(character.strip(), 16));
            }
            clusters.add(text.toString());
        }
        return clusters;
    }

    @Test
    void noClusterIsCut() {
        int lines = 0;
        int withLetter = 0;
        for (String line : SharedCorpus.lines("corpora/unicode-ucd-15/GraphemeBreakTest.txt")) {
            if (line.startsWith("÷")) {
                lines++;
                Optional<String> first = clusters(line).stream()
                        .filter(cluster -> LETTER.matcher(cluster).find())
                        .findFirst()
                        .filter(cluster ->
                                !JAMO_BEFORE_SYLLABLE.matcher(cluster).find());
                withLetter += first.isPresent() ? 1 : 0;
                first.ifPresent(cluster -> assertThat(initials.of(String.join("", clusters(line))))
                        .as(line)
                        .hasValueSatisfying(shown -> assertThat(shown).startsWith(visible(cluster))));
            }
        }
        assertThat(lines).isEqualTo(602);
        assertThat(withLetter).isGreaterThan(100);
    }

    /** A cluster from its letter on, in title case, without what is no letter or mark at its end. */
    private static String visible(String cluster) {
        Matcher letter = LETTER.matcher(cluster);
        String from = letter.find() ? cluster.substring(letter.start()) : cluster;
        int first = from.codePointAt(0);
        return Character.toString(Character.toTitleCase(first))
                + from.substring(Character.charCount(first)).replaceAll("[^\\p{L}\\p{M}]+$", "");
    }
}
