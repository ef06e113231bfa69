package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightDescentTest {

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
}
