package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

    @Test
    void whatAgreesSpeaksForOnePersonAndWhatDiffersAgainst() {
        Weights weights = Weights.standard();

        assertThat(Arrays.stream(Weight.values()).filter(weight -> weight.name().startsWith("OTHER_")))
                .allSatisfy(weight -> assertThat(weights.of(weight)).isNotPositive());
        assertThat(weights.of(Weight.SAME_EMAIL)).isGreaterThan(weights.of(Weight.NEAR_EMAIL));
        assertThat(weights.of(Weight.SAME_PHONE)).isGreaterThan(weights.of(Weight.NEAR_PHONE));
    }

    @Test
    void whatIsNotLearnedIsAsJudged() {
        Weights judged = Weights.judged();

        assertThat(Weights.learned()).isNotEmpty();
        assertThat(Arrays.stream(Weight.values())
                        .filter(weight -> !Weights.learned().contains(weight)))
                .allSatisfy(weight -> assertThat(Weights.standard().of(weight)).isEqualTo(judged.of(weight)));
    }

    @Property(tries = 50)
    void theTextReadsBack(@ForAll @DoubleRange(min = -40, max = 40) double bits) {
        Weights weights = Weights.standard().with(Weight.OTHER_CITY, bits);

        assertThat(Weights.parse(weights.toString())).isEqualTo(weights).hasSameHashCodeAs(weights);
    }

    @Test
    void whatATextDoesNotNameIsStandard() {
        assertThat(Weights.parse("\n")).isEqualTo(Weights.standard());
        assertThat(Weights.parse("other-city\t-3\n"))
                .isEqualTo(Weights.standard().with(Weight.OTHER_CITY, -3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"other-city", "other-city\tNaN", "other-city\tmuch", "other-planet\t1", "other-city\t1\t2"})
    void aLineThatIsNoWeightIsRefusedByNumber(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.parse("same-city\t1\n" + line))
                .withMessage("line 2 is no weight");
    }
}
