package io.github.unityinitiative.name;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The trained weight of each {@link NameFeature}, in bits. Immutable. */
final class FeatureWeights {
    private static final String RESOURCE = "name-weights.tsv";

    private final double[] weights = new double[NameFeature.values().length];

    private FeatureWeights(Map<NameFeature, Double> byFeature) {
        byFeature.forEach((feature, weight) -> weights[feature.index()] = weight);
    }

    static FeatureWeights bundled() {
        Map<NameFeature, Double> byFeature = new EnumMap<>(NameFeature.class);
        for (List<String> row : TableResource.rows(RESOURCE)) {
            NameFeature feature =
                    NameFeature.valueOf(row.get(0).replace('-', '_').toUpperCase(Locale.ROOT));
            byFeature.put(feature, Double.parseDouble(row.get(1)));
        }
        return new FeatureWeights(byFeature);
    }

    double of(NameFeature feature) {
        return weights[feature.index()];
    }

    /** The log-odds in bits of measured features. */
    double bits(double[] measured) {
        double bits = 0;
        for (int i = 0; i < weights.length; i++) {
            bits += weights[i] * measured[i];
        }
        return bits;
    }
}
