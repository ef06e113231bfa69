package io.github.unityinitiative.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scorecard point 13: letters that look like letters of another script, from the table of UTS 39. */
@Tag("corpus")
class ConfusablesCorpusTest {

    private static final Set<UnicodeScript> OURS = Set.of(UnicodeScript.LATIN, UnicodeScript.ARABIC);

    /** Single letters of any other script with a look-alike among the letters that names here are written in. */
    private static List<int[]> lettersOfOtherScripts() throws IOException {
        List<int[]> pairs = new ArrayList<>();
        for (String line : Corpora.lines("uts39-confusables/confusables/assets/confusables.txt")) {
            String[] cells = line.replace("\uFEFF", "").split("#", 2)[0].split(";");
            if (cells.length < 2 || cells[0].isBlank()) {
                continue;
            }
            int source = Integer.parseInt(cells[0].strip(), 16);
            int target = Integer.parseInt(cells[1].strip().split(" ")[0], 16);
            if (Character.isLetter(source)
                    && OURS.contains(UnicodeScript.of(target))
                    && UnicodeScript.of(source) != UnicodeScript.of(target)) {
                pairs.add(new int[] {source, target});
            }
        }
        return pairs;
    }

    private static String word(int first, UnicodeScript script) {
        return Character.toString(first) + (script == UnicodeScript.LATIN ? "bcde" : "بتثج");
    }

    @Test
    void aLookAlikeOfAnotherScriptInAWordIsFlagged() throws IOException {
        List<int[]> pairs = lettersOfOtherScripts();
        List<Integer> missed = pairs.stream()
                .filter(pair -> RuleSamples.brokenByName(word(pair[0], UnicodeScript.of(pair[1])))
                        .isEmpty())
                .map(pair -> pair[0])
                .toList();
        // A Javanese sign that is a modifier of no script, as the apostrophe of Arabic names in Latin letters is.
        assertThat(missed).containsExactly(0xA9CF);
        assertThat(pairs).hasSizeGreaterThan(1_400);
    }
}
