package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GuessesTest {

    /** The least overlap is one in ten thousand. */
    private static final double NOTHING_IN_COMMON = Math.log(10_000) / Math.log(2);

    @Test
    void theSameGuessesAreNoRivals() {
        assertThat(guesses(1, 0, 2, -3).rivalry(guesses(1, 0, 2, -3))).isZero();
    }

    @Test
    void differentGuessesAreRivals() {
        assertThat(guesses(1, 0).rivalry(guesses(2, 0))).isCloseTo(NOTHING_IN_COMMON, within(1e-9));
        assertThat(guesses(2, 0).rivalry(guesses(1, 0))).isCloseTo(NOTHING_IN_COMMON, within(1e-9));
    }

    @Test
    void theyOverlapByTheRootsOfTheirProbabilities() {
        // Three quarters and a quarter, against all of it.
        Guesses divided = guesses(1, 0, 4, -Math.log(3) / Math.log(2));
        assertThat(divided.rivalry(guesses(1, 0))).isCloseTo(-log2(Math.sqrt(0.75) + 1e-4), within(1e-9));
        assertThat(divided.rivalry(guesses(4, 0))).isCloseTo(-log2(0.5 + 1e-4), within(1e-9));
        assertThat(guesses(3, 0, 4, 0, 7, 0).rivalry(divided))
                .isCloseTo(-log2(Math.sqrt(0.25 / 3) + 1e-4), within(1e-9));
    }

    @Test
    void onlyDifferencesOfBitsMatter() {
        assertThat(guesses(1, 900, 2, 899).rivalry(guesses(2, -900)))
                .isEqualTo(guesses(1, 0, 2, -1).rivalry(guesses(2, 0)));
    }

    @Test
    void whatIsLessLikelyThanOneInAHundredThousandIsNoGuess() {
        assertThat(guesses(1, 0, 2, -16.5).rivalry(guesses(2, 0))).isLessThan(NOTHING_IN_COMMON - 1);
        assertThat(guesses(1, 0, 2, -16.7).rivalry(guesses(2, 0))).isCloseTo(NOTHING_IN_COMMON, within(1e-9));
    }

    /** Guesses of names, each followed by its bits. */
    private static Guesses guesses(double... namesAndBits) {
        int[] names = new int[namesAndBits.length / 2];
        double[] bits = new double[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = (int) namesAndBits[2 * i];
            bits[i] = namesAndBits[2 * i + 1];
        }
        return Guesses.of(names, bits);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
