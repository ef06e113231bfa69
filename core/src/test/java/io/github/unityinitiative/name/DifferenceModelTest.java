package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceModelTest {

    @Test
    void oneReasonIsAWeightedSum() {
        DifferenceModel model = DifferenceModel.of(List.of(List.of("always", "-3"), List.of("given-far", "5")));
        assertThat(model.bits(features(0))).isCloseTo(3, within(1e-9));
        assertThat(model.bits(features(1))).isCloseTo(-2, within(1e-9));
    }

    @Test
    void theOddsOfReasonsAddUp() {
        DifferenceModel model = DifferenceModel.of(List.of(List.of("always", "1", "1")));
        assertThat(model.bits(features(0))).isCloseTo(-2, within(1e-9));
    }

    @Test
    void theStrongestReasonDecides() {
        DifferenceModel model =
                DifferenceModel.of(List.of(List.of("always", "-5", "-5"), List.of("given-far", "20", "-20")));
        assertThat(model.bits(features(1))).isCloseTo(-15, within(1e-3));
    }

    @Test
    void hugeSumsStayFinite() {
        DifferenceModel model = DifferenceModel.of(List.of(List.of("given-far", "1")));
        assertThat(model.bits(features(1e9))).isFinite();
        assertThat(model.bits(features(-1e9))).isFinite();
    }

    @Test
    void everyFeatureHasABundledWeight() {
        List<String> named = TableResource.rows("name-differences.tsv").stream()
                .map(row -> row.get(0))
                .toList();
        assertThat(named).hasSameSizeAs(NameFeature.values()).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownFeatureIsRefused() {
        List<List<String>> rows = List.of(List.of("no-such-feature", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> DifferenceModel.of(rows));
    }

    private static double[] features(double givenFar) {
        double[] features = new double[NameFeature.values().length];
        features[NameFeature.ALWAYS.index()] = 1;
        features[NameFeature.GIVEN_FAR.index()] = givenFar;
        return features;
    }
}
