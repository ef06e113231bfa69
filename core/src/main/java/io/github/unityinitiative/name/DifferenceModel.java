package io.github.unityinitiative.name;

import java.util.List;
import java.util.Locale;

/**
 * Weighs what was measured of two names.
 *
 * <p>Two names may be different for several reasons: another given name, as among brothers; another family; parts
 * that contradict each other. Agreement that speaks against one reason says nothing about another: brothers share
 * every part but one. So each reason is a weighted sum of features, in bits, and the odds that the names differ are
 * the sum of the odds of all reasons. Weights are trained; the table is {@code name-differences.tsv}. Immutable.
 */
final class DifferenceModel {
    private static final String RESOURCE = "name-differences.tsv";
    private static final double LARGEST = 60;

    private final double[][] reasons;

    private DifferenceModel(double[][] reasons) {
        this.reasons = reasons;
    }

    static DifferenceModel bundled() {
        return of(TableResource.rows(RESOURCE));
    }

    /** Makes a model from rows of a feature's name and its weight in each reason. */
    static DifferenceModel of(List<List<String>> rows) {
        double[][] reasons = new double[rows.get(0).size() - 1][NameFeature.values().length];
        for (List<String> row : rows) {
            String name = row.get(0).replace('-', '_').toUpperCase(Locale.ROOT);
            int feature = NameFeature.valueOf(name).index();
            for (int reason = 0; reason < reasons.length; reason++) {
                reasons[reason][feature] = Double.parseDouble(row.get(reason + 1));
            }
        }
        return new DifferenceModel(reasons);
    }

    /** The log-odds to base 2 that two names with these features are one. */
    double bits(double[] features) {
        double odds = 0;
        for (double[] weights : reasons) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * features[i];
            }
            odds += Bits.probability(Math.min(LARGEST, sum));
        }
        return -Bits.of(odds);
    }
}
