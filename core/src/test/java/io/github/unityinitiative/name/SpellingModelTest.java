package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingModelTest {

    private final SpellingModel model = SpellingModel.bundled();

    @ParameterizedTest(name = "{0} {1} closer than {2}")
    @CsvSource({
        "محمد, mohammed, mahmoud",
        "محمود, mahmoud, mohammed",
        "حسين, hussein, hassan",
        "خالد, xalid, halim",
        "mohammed, muhammad, mahmoud",
        "عمر, عومەر, عامر"
    })
    void spellingsOfANameAreCloserThanOtherNames(String name, String spelling, String other) {
        assertThat(bits(name, spelling)).isGreaterThan(bits(name, other));
    }

    @Test
    void theOrderOfTwoWordsDoesNotMatter() {
        assertThat(bits("محمد", "mohammed")).isEqualTo(bits("mohammed", "محمد"));
        assertThat(bits("سالم", "سليم")).isEqualTo(bits("سليم", "سالم"));
        assertThat(bits("salim", "salem")).isEqualTo(bits("salem", "salim"));
    }

    @Test
    void aWordReachesAboutWhatIsExpectedOfItself() {
        SpelledWord word = model.spell("عبدرحمن");
        assertThat(model.bits(word, word)).isGreaterThan(model.expectedBits(word, word) - 3);
    }

    @Test
    void lettersTheTableDoesNotKnowStillAgreeWithThemselves() {
        assertThat(bits("ܡܪܝܡ", "ܡܪܝܡ")).isGreaterThan(bits("ܡܪܝܡ", "ܝܘܣܦ"));
    }

    @Test
    void onePieceMayBeSpelledInSeveralWays() {
        SpellingModel small = SpellingModel.of(List.of(
                List.of("Arab-Latn", "^", "^", "1.0"),
                List.of("Arab-Latn", "$", "$", "1.0"),
                List.of("Arab-Latn", "ش", "sh", "3.0"),
                List.of("Arab-Latn", "ش", "ch", "4.0")));
        SpelledWord shin = small.spell("ش");
        double english = small.bits(shin, small.spell("sh"));
        double french = small.bits(shin, small.spell("ch"));
        assertThat(english).isPositive();
        assertThat(french).isPositive();
        assertThat(small.bits(shin, small.spell("b"))).isLessThan(Math.min(english, french) - 5);
    }

    @Test
    void wordsAreNotShownInTextForm() {
        assertThat(model.spell("سالم")).hasToString("SpelledWord[letters=4]");
    }

    private double bits(String one, String other) {
        return model.bits(model.spell(one), model.spell(other));
    }
}
