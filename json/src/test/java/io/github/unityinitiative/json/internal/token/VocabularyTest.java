package io.github.unityinitiative.json.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @Property
    void aWordIsWhatItsCharactersAre(@ForAll List<String> words) {
        Vocabulary shared = new Vocabulary();
        assertThat(words).allSatisfy(word -> assertThat(word(shared, word)).isEqualTo(word));
        assertThat(words).allSatisfy(word -> assertThat(word(shared, word)).isEqualTo(word));
    }

    @Test
    void aWordThatComesAgainIsTheSameObject() {
        assertThat(word(vocabulary, "basra")).isSameAs(word(vocabulary, "basra"));
    }

    /** Their hashes are the same: "Aa" and "BB" stand for each other in any word. */
    @Test
    void wordsInTheSamePlaceTakeItInTurn() {
        for (String word : List.of("AaAa", "BBBB", "AaBB", "BBAa", "AaAa")) {
            assertThat(word(vocabulary, word)).isEqualTo(word);
        }
    }

    @Test
    void longTextIsNotKept() {
        String text = "x".repeat(41);
        assertThat(word(vocabulary, text)).isEqualTo(text).isNotSameAs(word(vocabulary, text));
    }

    private static String word(Vocabulary vocabulary, String word) {
        char[] characters = ("<" + word + ">").toCharArray();
        return vocabulary.word(characters, 1, word.length());
    }
}
