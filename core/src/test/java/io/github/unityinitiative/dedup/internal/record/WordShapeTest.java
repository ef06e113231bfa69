package io.github.unityinitiative.dedup.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.name.SoundKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "salim, salem, true",
        "salim, salam, true",
        "salim, saleem, true",
        "salim, salin, true",
        "salim, hasan, false",
        "salim, kadhim, false",
        "سالم, سليم, true",
        "سالم, سلمان, true",
        "سالم, جبار, false",
        "سالم, salim, true",
        "سالم, salman, true",
        "سالم, jabbar, false",
        "ظافر, dhafer, true",
        "جمال, gamal, true",
        "رضا, reza, true",
        "شيركو, sherko, true"
    })
    void wordsOfOtherSoundsAndLettersAreNotClose(String one, String other, boolean close) {
        assertThat(WordShape.mayBeClose(shape(one), shape(other))).isEqualTo(close);
        assertThat(WordShape.mayBeClose(shape(other), shape(one))).isEqualTo(close);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "salim, سالم, true",
        "tamir, samir, true",
        "jamal, kamal, true",
        "salim, malis, true",
        "sattar, satar, true",
        "salim, salman, false",
        "bamaba, bama, false",
        "lamalama, lama, false",
        "lamalamalamalama, lamalamalamalamalama, true"
    })
    void soundsAreCountedUpToFourTimes(String one, String other, boolean same) {
        assertThat(WordShape.haveSameSounds(shape(one), shape(other))).isEqualTo(same);
    }

    @Test
    void aLetterTellsTheScript() {
        assertThat(WordShape.areOfOneScript(shape("سالم"), shape("جبار"))).isTrue();
        assertThat(WordShape.areOfOneScript(shape("salim"), shape("jabbar"))).isTrue();
        assertThat(WordShape.areOfOneScript(shape("salim"), shape("سالم"))).isFalse();
    }

    private static long shape(String word) {
        return WordShape.of(SoundKeys.of(word).get(0), word);
    }
}
