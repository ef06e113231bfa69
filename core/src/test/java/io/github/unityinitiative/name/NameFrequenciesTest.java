package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NameFrequenciesTest {

    private final NameParser parser = NameParser.standard();

    @Test
    void commonNamesAreCommonerThanRareOnes() {
        NameFrequencies bundled = NameFrequencies.bundled();
        assertThat(bundled.share("محمد", NamePosition.GIVEN))
                .isGreaterThan(bundled.share("جبار", NamePosition.GIVEN))
                .isGreaterThan(0.02);
    }

    @Test
    void aNameIsNotEquallyCommonAtEveryPosition() {
        NameFrequencies bundled = NameFrequencies.bundled();
        assertThat(bundled.share("جبوري", NamePosition.FAMILY))
                .isGreaterThan(10 * bundled.share("جبوري", NamePosition.GIVEN));
    }

    @Test
    void latinSpellingsAreAsCommonAsTheNamesThatSoundAlike() {
        NameFrequencies bundled = NameFrequencies.bundled();
        assertThat(bundled.share("mohammed", NamePosition.GIVEN))
                .isGreaterThanOrEqualTo(bundled.share("محمد", NamePosition.GIVEN));
    }

    @Test
    void anUnheardNameIsRareButNotImpossible() {
        assertThat(NameFrequencies.bundled().share("پژغچگ", NamePosition.FAMILY))
                .isPositive()
                .isLessThan(1e-4);
    }

    @Test
    void namesCanBeCountedFromTheUsersOwnData() {
        NameFrequencies counted = NameFrequencies.builder()
                .count(parser.parse("سالم كاظم جبار"))
                .count(parser.parse("سالم ناصر جبار"))
                .count(parser.parse("هادي ناصر صالح"))
                .build();
        assertThat(counted.share("سالم", NamePosition.GIVEN)).isEqualTo(3.0 / 4);
        assertThat(counted.share("ناصر", NamePosition.MIDDLE)).isEqualTo(3.0 / 4);
        assertThat(counted.share("ناصر", NamePosition.GIVEN)).isEqualTo(1.0 / 4);
    }

    @Test
    void countingOnTopOfTheBundledChangesOnlyTheCopy() {
        NameFrequencies bundled = NameFrequencies.bundled();
        double before = bundled.share("جبار", NamePosition.GIVEN);
        NameFrequencies.Builder builder = bundled.toBuilder();
        for (int i = 0; i < 5_000; i++) {
            builder.count(parser.parse("جبار كاظم"));
        }
        assertThat(builder.build().share("جبار", NamePosition.GIVEN)).isGreaterThan(before * 10);
        assertThat(bundled.share("جبار", NamePosition.GIVEN)).isEqualTo(before);
    }

    @Test
    void countingGoesOnFromWhatWasCounted() {
        NameFrequencies bundled = NameFrequencies.bundled();
        assertThat(bundled.toBuilder().build().share("محمد", NamePosition.GIVEN))
                .isEqualTo(bundled.share("محمد", NamePosition.GIVEN));
    }

    @Test
    void aWordIsCountedWhereItStoodAndAsItIsSpelled() {
        NameFrequencies counted =
                NameFrequencies.builder().count(parser.parse("سالم كاظم")).build();
        assertThat(counted.isCounted("سالم", NamePosition.GIVEN)).isTrue();
        assertThat(counted.isCounted("سالم", NamePosition.FAMILY)).isFalse();
        assertThat(counted.isCounted("سليم", NamePosition.GIVEN)).isFalse();
    }

    @Test
    void sharesOfAllCountedNamesSumToOne() {
        Map<String, Double> shares = NameFrequencies.bundled().commonestFirst();
        assertThat(shares.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(shares.values().stream().toList()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }
}
