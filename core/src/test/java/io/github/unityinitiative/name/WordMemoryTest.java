package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WordMemoryTest {

    private static final List<String> NAMES = List.of(
            "د. سالم كاظم الجبار",
            "Jabbar, Salim",
            "AlKaabi Salim",
            "Abd al-Rahman Kadhim",
            "عبد الرحمن كاظم",
            "صلاح الدين جبار",
            "7asan Salim",
            "12 سالم",
            "ئازاد حەسەن");

    private final NameParser parser = NameParser.standard();
    private final NameParser remembering = parser.remembering();

    @Test
    void whatIsRememberedIsParsedAsBefore() {
        for (String name : NAMES) {
            ParsedName first = remembering.parse(name);
            ParsedName again = remembering.parse(name);
            assertThat(first.parts()).isEqualTo(parser.parse(name).parts());
            assertThat(again.parts()).isEqualTo(first.parts());
            assertThat(again.titles()).isEqualTo(parser.parse(name).titles());
        }
    }

    @Property(tries = 200)
    void anyTextIsParsedAsWithoutMemory(@ForAll @Size(max = 5) List<String> words) {
        String name = String.join(" ", words);
        assertThat(remembering.parse(name).parts()).isEqualTo(parser.parse(name).parts());
        assertThat(remembering.parse(name + " " + name).parts())
                .isEqualTo(parser.parse(name + " " + name).parts());
    }

    @Test
    void wordsMetLastAreKeptAndOthersForgotten() {
        List<String> folded = new ArrayList<>();
        NameWords words = NameWords.bundled();
        WordFolding folding = new WordFolding(words, new CompoundSpelling(words));
        WordMemory memory = new WordMemory(
                written -> {
                    folded.add(written);
                    return folding.fold(written);
                },
                2);
        for (String word : List.of("salim", "kadhim", "jabbar", "salim", "karim", "hadi", "salim", "kadhim")) {
            assertThat(memory.fold(word).folded()).isEqualTo(word);
        }
        assertThat(folded).containsExactly("salim", "kadhim", "jabbar", "karim", "hadi", "kadhim");
    }
}
