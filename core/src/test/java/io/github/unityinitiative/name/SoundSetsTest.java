package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundSetsTest {

    private final SoundSets sounds = new SoundSets();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "PFT, SXJ, true",
        "P, SX, true",
        "P, S, false",
        "PFT, TFP, false",
        "PFTS, PF, false",
        "PFTSX, PF, true",
        "'', PFT, true",
        "'', PF, false"
    })
    void threeSoundsThatTheOtherLacksTellWordsApart(String one, String other, boolean differ) {
        sounds.add(List.of(one));
        sounds.add(List.of(other));
        assertThat(sounds.differ(0, 1)).isEqualTo(differ);
        assertThat(sounds.differ(1, 0)).isEqualTo(differ);
    }

    @Test
    void whatIsInOneKeyOnlyMayBeTheSoundOrNot() {
        sounds.add(List.of("PST", "PXJ"));
        sounds.add(List.of("PST"));
        sounds.add(List.of("PLM"));
        sounds.add(List.of("FLM"));
        assertThat(sounds.differ(0, 1)).isFalse();
        assertThat(sounds.differ(0, 2)).isFalse();
        assertThat(sounds.differ(0, 3)).isTrue();
    }

    @Test
    void whatMayBeAnythingIsNeverToldApart() {
        sounds.addAny();
        sounds.add(List.of("PFTSX"));
        assertThat(sounds.differ(0, 1)).isFalse();
        assertThat(sounds.differ(1, 0)).isFalse();
    }

    @Test
    void manyWordsKeepTheirSounds() {
        for (int word = 0; word < 1_000; word++) {
            sounds.add(List.of(word % 2 == 0 ? "PFT" : "SXJ"));
        }
        for (int word = 1; word < 1_000; word++) {
            assertThat(sounds.differ(word, 0)).isEqualTo(word % 2 == 1);
        }
    }
}
