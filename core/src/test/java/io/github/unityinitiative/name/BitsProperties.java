package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BitsProperties {

    @Property
    void logarithmsAreThoseOfTheStandardLibrary(
            @ForAll @DoubleRange(min = 1, max = 2) double mantissa,
            @ForAll @IntRange(min = -1_000, max = 1_000) int exponent) {
        double expected = exponent + StrictMath.log(mantissa) / StrictMath.log(2);
        assertThat(Bits.of(Math.scalb(mantissa, exponent))).isCloseTo(expected, within(1e-9));
    }

    @Property
    void logarithmsOfWhatIsNearOneToo(@ForAll @DoubleRange(min = 0.5, max = 4) double value) {
        assertThat(Bits.of(value)).isCloseTo(StrictMath.log(value) / StrictMath.log(2), within(1e-10));
    }

    @Property
    void powersAreThoseOfTheStandardLibrary(@ForAll @DoubleRange(min = -1_000, max = 1_000) double bits) {
        double ratio = Bits.probability(bits) / StrictMath.pow(2, bits);
        assertThat(ratio).isCloseTo(1, within(1e-10));
    }

    @Example
    void nothingIsInfinite() {
        assertThat(Bits.of(0)).isEqualTo(-1022);
        assertThat(Bits.of(-1)).isEqualTo(-1022);
        assertThat(Bits.probability(5_000)).isEqualTo(Bits.probability(1_000));
        assertThat(Bits.probability(-5_000)).isEqualTo(Bits.probability(-1_000)).isPositive();
    }
}
