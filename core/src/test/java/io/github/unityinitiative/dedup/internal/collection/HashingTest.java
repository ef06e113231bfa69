package io.github.unityinitiative.dedup.internal.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HashingTest {

    /** The first numbers that SplitMix64 draws from the seed 0, as its author published them. */
    @Test
    void numbersAreMixedAsSplitMixDoes() {
        assertThat(Hashing.mix(0x9E3779B97F4A7C15L)).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(Hashing.mix(2 * 0x9E3779B97F4A7C15L)).isEqualTo(0x6E789E6AA1B965F4L);
        assertThat(Hashing.mix(3 * 0x9E3779B97F4A7C15L)).isEqualTo(0x06C45D188009454FL);
    }

    @Test
    void theOrderOfWhatIsCombinedMatters() {
        assertThat(Hashing.combine(1, 2)).isNotEqualTo(Hashing.combine(2, 1));
        assertThat(Hashing.combine(0, 0x9E3779B97F4A7C15L)).isEqualTo(0xE220A8397B1DCDAFL);
    }

    @Test
    void shortTextsHaveHashesOfTheirOwn() {
        Set<Long> hashes = new HashSet<>();
        hashes.add(Hashing.text(""));
        for (char one = 'a'; one <= 'z'; one++) {
            hashes.add(Hashing.text(String.valueOf(one)));
            for (char other = 'a'; other <= 'z'; other++) {
                hashes.add(Hashing.text("" + one + other));
            }
        }
        assertThat(hashes).hasSize(1 + 26 + 26 * 26).allMatch(hash -> hash == hash.longValue());
        assertThat(Hashing.text("ab")).isEqualTo(Hashing.combine(Hashing.combine(2, 'a'), 'b'));
    }
}
