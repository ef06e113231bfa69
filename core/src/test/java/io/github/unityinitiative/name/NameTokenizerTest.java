package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTokenizerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Salim Kadhim, salim kadhim",
        "' سالم / كاظم ', سالم كاظم",
        "Sa'ad O'Neil, saad oneil",
        "7asan 3ali, hasan ali",
        "... Ali ?, ali",
        "سـالم كــاظم, سالم كاظم",
        "Salim \u0640 Kadhim, salim kadhim"
    })
    void wordsAreFoldedAndWhatHoldsNothingIsNone(String name, String words) {
        assertThat(tokens(name).stream().map(NameToken::folded).toList()).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "\u2010", "\u2013", "\u00AD"})
    void aHyphenJoinsTheWordsBesideIt(String hyphen) {
        assertThat(tokens(hyphen + "Abd" + hyphen + "Rahman Ali"))
                .extracting(NameToken::hyphenBefore)
                .containsExactly(false, true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\u060C", "\uFF0C", "\u3001"})
    void aCommaIsRemembered(String comma) {
        assertThat(tokens("Kaabi" + comma + " Salim Kadhim"))
                .extracting(NameToken::commaBefore)
                .containsExactly(false, true, false);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "AlAli, Al Ali",
        "ElDin, El Din",
        "Salim AlKaabi, Salim Al Kaabi",
        "AlKaAbi, Al KaAbi",
        "Alkaabi, Alkaabi",
        "ALKAABI, ALKAABI",
        "alKaabi, alKaabi",
        "AlK, AlK",
        "SalKaabi, SalKaabi",
        "AbKaabi, AbKaabi",
        "AlaKaabi, AlaKaabi"
    })
    void anArticleIsSeenWhereACapitalFollowsIt(String name, String words) {
        List<NameToken> tokens = tokens(name);
        assertThat(tokens.stream().map(NameToken::written).toList()).containsExactly(words.split(" "));
        assertThat(tokens.get(tokens.size() - 1).hyphenBefore())
                .isEqualTo(words.split(" ").length > name.split(" ").length);
    }

    @Test
    void fiftyWordsAreRead() {
        assertThat(tokens("Ali ".repeat(49) + "Omar")).hasSize(50);
        assertThat(tokens("Ali ".repeat(60))).hasSize(50);
    }

    @Test
    void lettersBeyondTheFirstPlaneAreLetters() {
        assertThat(tokens("\uD835\uDC00li Omar"))
                .extracting(NameToken::written)
                .containsExactly("\uD835\uDC00li", "Omar");
    }

    private static List<NameToken> tokens(String name) {
        NameWords words = NameWords.bundled();
        return NameTokenizer.tokenize(name, new WordFolding(words, new CompoundSpelling(words))::fold);
    }
}
