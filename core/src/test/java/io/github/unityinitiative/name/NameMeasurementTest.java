package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NameMeasurementTest {

    private final NameParser parser = NameParser.standard();
    private final NameComparator comparator = NameComparator.standard();

    @Test
    void equalNamesHaveNoDistanceAndTheirFullRarity() {
        Map<NameFeature, Double> features = features("سالم كاظم الكعبي", "سالم كاظم الكعبي");
        assertThat(features)
                .containsEntry(NameFeature.ALWAYS, 1.0)
                .containsEntry(NameFeature.WORST, 0.0)
                .containsEntry(NameFeature.REST_EXACT, 1.0)
                .containsEntry(NameFeature.NOISE, 0.0);
        assertThat(features.get(NameFeature.RARITY)).isPositive();
    }

    @Test
    void rareNamesHaveMoreRarityThanCommonOnes() {
        assertThat(features("ژیان گۆران", "ژیان گۆران").get(NameFeature.RARITY))
                .isGreaterThan(features("محمد علي", "محمد علي").get(NameFeature.RARITY));
    }

    @Test
    void anotherGivenNameIsMeasuredAtTheGivenName() {
        Map<NameFeature, Double> features = features("سالم كاظم الكعبي", "هاتف كاظم الكعبي");
        assertThat(features.get(NameFeature.GIVEN_FAR)).isGreaterThan(0.3);
        assertThat(features).containsEntry(NameFeature.FAMILY_FAR, 0.0).containsEntry(NameFeature.GIVEN_RARITY, 0.0);
    }

    @Test
    void anotherFamilyIsMeasuredAtTheFamily() {
        Map<NameFeature, Double> features = features("سالم كاظم الكعبي", "سالم كاظم الجبوري");
        assertThat(features.get(NameFeature.FAMILY_FAR)).isGreaterThan(0.3);
        assertThat(features).containsEntry(NameFeature.GIVEN_FAR, 0.0);
    }

    @Test
    void missingPartsAreMeasuredWhereTheyAreMissing() {
        assertThat(features("سالم كاظم جبار الكعبي", "سالم جبار الكعبي"))
                .containsEntry(NameFeature.MIDDLE_MISSING, 1.0);
        assertThat(features("سالم كاظم الكعبي", "سالم كاظم").get(NameFeature.FAMILY_MISSING))
                .isBetween(0.5, 1.0);
        assertThat(features("سالم كاظم الكعبي", "كاظم الكعبي").get(NameFeature.GIVEN_MISSING))
                .isBetween(0.5, 1.0);
    }

    @Test
    void aVeryCommonGivenNameIsMissedLess() {
        double common = features("محمد سالم الكعبي", "سالم الكعبي").get(NameFeature.GIVEN_MISSING);
        double rare = features("شيركو سالم الكعبي", "سالم الكعبي").get(NameFeature.GIVEN_MISSING);
        assertThat(common).isLessThan(rare);
    }

    @Test
    void noiseIsThatOfAllPartsButTheWorst() {
        Map<NameFeature, Double> features = features("Salim Kadhim Jabbar", "Salem Kazem Mansour");
        assertThat(features.get(NameFeature.NOISE)).isPositive();
        assertThat(features).containsEntry(NameFeature.REST_EXACT, 0.0);
    }

    @Test
    void singlePartsInitialsAndOrderAreMarked() {
        assertThat(features("سالم", "سالم كاظم")).containsEntry(NameFeature.SINGLE, 1.0);
        assertThat(features("S. Kadhim", "Salim Kadhim")).containsEntry(NameFeature.INITIAL, 1.0);
        assertThat(features("الحريجي سالم كاظم", "سالم كاظم الحريجي")).containsEntry(NameFeature.REORDERED, 1.0);
    }

    private Map<NameFeature, Double> features(String one, String other) {
        return comparator.compare(parser.parse(one), parser.parse(other)).features();
    }
}
