package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {

    private final SpellingModel spelling = SpellingModel.bundled();
    private final KnownNames known = new KnownNames(spelling, NameFrequencies.bundled());

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"حسن, حسين", "محمد, محمود", "سمير, سميره", "hasan, hussein"})
    void twoKnownNamesAreRivals(String one, String other) {
        assertThat(rivalry(one, other)).isGreaterThan(1);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"محمد, mohammed", "mohammed, muhammad", "حسين, hussain", "عمر, عومەر"})
    void spellingsOfOneNameAreNot(String one, String other) {
        assertThat(rivalry(one, other)).isLessThan(0.5);
    }

    @Test
    void aWordIsNoRivalOfItself() {
        assertThat(rivalry("سالم", "سالم")).isCloseTo(0, within(1e-3));
        assertThat(rivalry("پژغچگ", "پژغچگ")).isCloseTo(0, within(1e-3));
    }

    @Test
    void rivalryIsSymmetric() {
        assertThat(rivalry("حسن", "حسين")).isEqualTo(rivalry("حسين", "حسن"));
    }

    @Test
    void withoutCountedNamesNothingIsARival() {
        KnownNames none = new KnownNames(spelling, NameFrequencies.builder().build());
        Guesses one = guesses(none, "حسن");
        Guesses other = guesses(none, "حسين");
        assertThat(one.rivalry(other)).isCloseTo(0, within(1e-3));
    }

    private double rivalry(String one, String other) {
        return guesses(known, one).rivalry(guesses(known, other));
    }

    private Guesses guesses(KnownNames names, String word) {
        return names.guesses(spelling.spell(word), SoundKeys.of(word));
    }
}
