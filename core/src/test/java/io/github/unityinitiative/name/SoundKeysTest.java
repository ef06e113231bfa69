package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundKeysTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "محمد, mohammed",
        "حسين, hussein",
        "عمر, عومەر",
        "خالد, xalid",
        "جمال, cemal",
        "جمال, gamal",
        "ثامر, thamer",
        "ظافر, zafer",
        "ظافر, dhafer",
        "رضا, ridha",
        "رضا, reza",
        "şivan, shivan"
    })
    void spellingsOfOneNameShareAKey(String one, String other) {
        assertThat(SoundKeys.of(one)).containsAnyElementsOf(SoundKeys.of(other));
    }

    @Test
    void keysAreFew() {
        assertThat(SoundKeys.of("thdhthdhthdhc")).hasSizeBetween(1, 4);
    }

    @Test
    void vowelsAloneHaveTheEmptyKey() {
        assertThat(SoundKeys.of("aya")).containsExactly("");
    }

    @Test
    void twoLettersOfTwoSoundsGiveFourKeysAndAThirdNoMore() {
        assertThat(SoundKeys.of("ثذ")).containsExactly("S", "TS", "ST", "T");
        assertThat(SoundKeys.of("ثذض")).containsExactly("ST", "TST", "T");
    }

    @Test
    void aMaskHasABitForEachSoundWhateverTheOrder() {
        assertThat(SoundKeys.mask("")).isZero();
        assertThat(SoundKeys.mask("STS")).isEqualTo(SoundKeys.mask("TS"));
        assertThat(Integer.bitCount(SoundKeys.mask("PFTSX"))).isEqualTo(5);
        assertThat(SoundKeys.mask("PX") & SoundKeys.mask("XS")).isEqualTo(SoundKeys.mask("X"));
    }
}
