package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.message.MessageArgument;
import io.github.unityinitiative.i18n.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever somebody is called, the words around the name stay where they are (UAX #9). */
class BidiInvarianceTest {

    private static final Languages LANGUAGES = Languages.standard();
    private static final List<Messages> ALL = LANGUAGES.all().stream()
            .filter(language -> language.isComplete())
            .map(Messages::of)
            .toList();

    @Property(tries = 500)
    void anyNameLeavesItsNeighboursInPlace(@ForAll String name) {
        neighboursStay(name);
    }

    @Tag("corpus")
    @Test
    void everyNaughtyNameLeavesItsNeighboursInPlace() {
        Corpus.strings("corpora/blns/blns.json").forEach(BidiInvarianceTest::neighboursStay);
        Corpus.strings("corpora/derived/xss-distinct.json").forEach(BidiInvarianceTest::neighboursStay);
    }

    @Tag("corpus")
    @Test
    void everyBidiTestStringLeavesItsNeighboursInPlace() {
        List<String> lines = Corpus.lines("corpora/unicode-ucd-15/BidiCharacterTest.every40th.txt").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            StringBuilder name = new StringBuilder();
            for (String code : line.substring(0, line.indexOf(';')).split(" ")) {
                name.appendCodePoint(Integer.parseInt(code, 16));
            }
            neighboursStay(name.toString());
        }
    }

    @Test
    void withoutIsolatesNeighboursWouldMove() {
        assertThat(levels("Signed by ", "علي", " 14 names")).isNotEqualTo(levels("Signed by ", "x", " 14 names"));
    }

    private static void neighboursStay(String name) {
        for (Messages messages : ALL) {
            String harmless = message(messages, "x");
            String text = message(messages, name);
            assertThat(around(text)).isEqualTo(around(harmless));
        }
    }

    // The place of a page number beside the name shows whether the name reaches out of its isolate.
    private static String message(Messages messages, String name) {
        return messages.text("note.source", Map.of("source", MessageArgument.userText(name)))
                + messages.language().formats().comma() + "14 "
                + messages.text("nav.letter");
    }

    private static List<Integer> around(String text) {
        int start = text.indexOf('\u2068');
        int end = text.indexOf('\u2069');
        assertThat(text.indexOf('\u2069', end + 1)).as("one isolate").isEqualTo(-1);
        return levels(text.substring(0, start), text.substring(start, end + 1), text.substring(end + 1));
    }

    private static List<Integer> levels(String before, String name, String after) {
        Bidi bidi = new Bidi(before + name + after, Bidi.LEVEL_DEFAULT_LTR);
        assertThat(bidi.countParagraphs()).isEqualTo(1);
        List<Integer> levels = new ArrayList<>();
        for (int at = 0; at < before.length(); at++) {
            levels.add((int) bidi.getLevelAt(at));
        }
        for (int at = before.length() + name.length(); at < bidi.getLength(); at++) {
            levels.add((int) bidi.getLevelAt(at));
        }
        return levels;
    }
}
