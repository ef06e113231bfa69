package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriorTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 1_000_000})
    void oneInTenIsExpectedToSignTwice(int records) {
        double pairs = records * (records - 1.0) / 2;
        assertThat(Bits.probability(Prior.start(records)) * pairs).isCloseTo(0.1 * records, within(1e-6 * records));
    }

    @Test
    void nothingIsLikelierThanNotBeforeItIsCompared() {
        assertThat(Prior.of(5_000, 2)).isZero();
        assertThat(Prior.start(0)).isNotPositive();
        assertThat(Prior.start(1)).isNotPositive();
    }

    @Test
    void whatWasFoundIsWeighedAgainstTwentyRepeatsInTwoHundred() {
        int records = 800;
        double pairs = records * (records - 1.0) / 2;
        double found = Bits.probability(Prior.of(80, records)) * pairs;
        assertThat(found).isCloseTo((80 + 20) * 800 / 1_000.0, within(1e-6));
    }

    @Test
    void aListWithManyCertainPairsHasAsManyRepeats() {
        Links certain = new Links();
        for (int pair = 0; pair < 1_000; pair++) {
            certain.add(2 * pair, 2 * pair + 1, 60, true);
        }
        assertThat(Prior.estimate(certain, 2_000)).isCloseTo(Prior.of(1_000, 2_000), within(1e-9));
    }

    @Test
    void theExpectedRepeatsAreTheSumOfTheProbabilities() {
        Links links = new Links();
        for (int pair = 0; pair < 600; pair++) {
            links.add(pair, 5_000 + pair, 2 + pair % 30, true);
        }
        double prior = Prior.estimate(links, 10_000);
        double sum = 0;
        for (int link = 0; link < links.size(); link++) {
            sum += Bits.probability(links.bits(link) + prior);
        }
        assertThat(prior).isCloseTo(Prior.of(sum, 10_000), within(1e-3));
    }

    @Test
    void withoutLinksFewRepeatsAreExpected() {
        assertThat(Prior.estimate(new Links(), 5_000)).isEqualTo(Prior.of(0, 5_000));
    }
}
