package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyWordTest {

    private final SpellingModel spelling = SpellingModel.bundled();
    private final NameFrequencies frequencies = NameFrequencies.bundled();
    private final KnownNames known = new KnownNames(spelling, frequencies);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "س, سالم, 3",
        "س, كاظم, 40",
        "s, salim, 3",
        "s, kadhim, 40",
        "s, سالم, 3",
        "s, كاظم, 40",
        "ق, kadhim, 3",
        "س, س, 0",
        "س, ك, 40"
    })
    void anInitialIsNearWhatBeginsWithItsSound(String initial, String name, double distance) {
        assertThat(word(initial).distance(word(name), spelling, known)).isEqualTo(distance);
        assertThat(word(name).distance(word(initial), spelling, known)).isEqualTo(distance);
    }

    @Test
    void noDistanceIsGreaterThanForty() {
        assertThat(word("عبدالرحمن").distance(word("شيركو"), spelling, known)).isEqualTo(40);
        assertThat(word("سالم").distance(word("كاظم"), spelling, known)).isBetween(16.0, 40.0);
    }

    @Test
    void namesOneLetterApartAreFartherIfBothAreKnown() {
        KnownNames nobody = new KnownNames(spelling, NameFrequencies.builder().build());
        assertThat(word("حسن").distance(word("حسين"), spelling, known))
                .isGreaterThan(word("حسن").distance(word("حسين"), spelling, nobody) + 1);
    }

    @ParameterizedTest(name = "{0} of {1} and {2}")
    @CsvSource({
        "سالمكاظم, سالم, كاظم, true",
        "سالمكاظم, سالم, جبار, true",
        "سالمكاظم, جبار, كاظم, true",
        "سالمكاظم, جبار, حسن, false",
        "سالم, سالم, كاظم, false",
        "سالم, سليم, كاظم, false",
        "سالم, ايا, وي, false",
        "salimkadhim, سالم, كاظم, true"
    })
    void aWordMaySpellTwoIfItBeginsOrEndsAsTheyDo(String whole, String first, String last, boolean may) {
        assertThat(word(whole).soundsLikeEnd(word(first), word(last))).isEqualTo(may);
    }

    @ParameterizedTest(name = "{0} letters")
    @CsvSource({"4, false", "5, true", "8, true", "11, true", "12, false"})
    void inOneScriptItIsAsLongAsTheyAre(int letters, boolean may) {
        assertThat(word("سالمكاظم").mayHold(letters, word("سالم"))).isEqualTo(may);
        assertThat(word("salimkadhim").mayHold(letters, word("سالم"))).isTrue();
    }

    private VocabularyWord word(String folded) {
        return VocabularyWord.of(folded, spelling, frequencies);
    }
}
