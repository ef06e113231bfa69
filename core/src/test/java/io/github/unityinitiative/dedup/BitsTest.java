package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitsTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "8, 3", "0.25, -2"})
    void logarithmsAreBinary(double value, double bits) {
        assertThat(Bits.log2(value)).isCloseTo(bits, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.8, 2", "0.2, -2", "0.9375, 3.9068905956"})
    void aProbabilityHasOdds(double probability, double bits) {
        assertThat(Bits.odds(probability)).isCloseTo(bits, within(1e-9));
        assertThat(Bits.probability(bits)).isCloseTo(probability, within(1e-9));
    }

    @Test
    void aWeightNearsItsLimitAndNeverPassesIt() {
        assertThat(Bits.softLimit(2, 20)).isCloseTo(2, within(1e-5));
        assertThat(Bits.softLimit(20, 20)).isCloseTo(19, within(1e-12));
        assertThat(Bits.softLimit(60, 20)).isCloseTo(20, within(1e-9)).isLessThanOrEqualTo(20);
    }
}
