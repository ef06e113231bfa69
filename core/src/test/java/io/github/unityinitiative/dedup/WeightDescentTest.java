package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightDescentTest {

    private static final Weights START = Weights.standard();

    private static final Set<Weight> FREE = EnumSet.of(Weight.OTHER_CITY, Weight.SAME_CITY);

    @Test
    void theLeastLossIsFound() {
        Weights found = new WeightDescent(Weights.judged(), FREE, WeightDescentTest::bowl).run();

        assertThat(found.of(Weight.OTHER_CITY)).isCloseTo(-7, within(0.25));
        assertThat(found.of(Weight.SAME_CITY)).isCloseTo(3, within(0.25));
    }

    private static double bowl(Weights weights) {
        double other = weights.of(Weight.OTHER_CITY) + 7;
        double same = weights.of(Weight.SAME_CITY) - 3;
        return 100 * (other * other + same * same + other * same);
    }

    @Test
    void whatTheLossSaysNothingAboutStays() {
        Weights judged = Weights.judged();

        assertThat(new WeightDescent(judged, FREE, weights -> 0).run()).isEqualTo(judged);
    }

    @Test
    void whatIsNotFreeStays() {
        Weights judged = Weights.judged();

        Weights found = new WeightDescent(judged, Set.of(), WeightDescentTest::bowl).run();

        assertThat(found).isEqualTo(judged);
    }

    @Test
    void weightsRiseAndFallTogether() {
        Weights found = new WeightDescent(
                        START,
                        Set.of(Weight.OTHER_CITY, Weight.SAME_CITY),
                        weights -> 30 * square(weights, Weight.OTHER_CITY, -9.3)
                                + 30 * square(weights, Weight.SAME_CITY, 7.7))
                .run();
        assertThat(found.of(Weight.OTHER_CITY)).isCloseTo(-9.3, within(0.2));
        assertThat(found.of(Weight.SAME_CITY)).isCloseTo(7.7, within(0.2));
    }

    @Test
    void whatIsSpelledIsWeighedInFinerSteps() {
        double start = START.of(Weight.SPELLING_FAR);
        Weights found = new WeightDescent(
                        START,
                        Set.of(Weight.SPELLING_FAR),
                        weights -> 9_000 * square(weights, Weight.SPELLING_FAR, start - 0.1))
                .run();
        assertThat(found.of(Weight.SPELLING_FAR)).isCloseTo(start - 0.1, within(0.02));
    }

    @Test
    void leavingTheStartCosts() {
        Weights found =
                new WeightDescent(START, Set.of(Weight.OTHER_CITY), weights -> -weights.of(Weight.OTHER_CITY)).run();
        // A bit gained for each bit, less a twentieth of its square: ten bits, or so near that a step earns too little.
        assertThat(found.of(Weight.OTHER_CITY) - START.of(Weight.OTHER_CITY)).isBetween(5.0, 10.0);
    }

    private static double square(Weights weights, Weight weight, double target) {
        double difference = weights.of(weight) - target;
        return difference * difference;
    }
}
