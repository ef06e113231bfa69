package io.github.unityinitiative.dedup;

import io.github.unityinitiative.internal.ResourceTable;
import java.util.Locale;

/** A value for every {@link Weight}. Immutable. */
final class Weights {

    private static final String RESOURCE = "weights.tsv";

    private final double[] bits;

    private Weights(double[] bits) {
        this.bits = bits;
    }

    static Weights bundled() {
        double[] bits = new double[Weight.values().length];
        for (ResourceTable.Row row : ResourceTable.read(Weights.class, RESOURCE)) {
            Weight weight = Weight.valueOf(row.get("weight").replace('-', '_').toUpperCase(Locale.ROOT));
            bits[weight.index()] = Double.parseDouble(row.get("bits"));
        }
        return new Weights(bits);
    }

    double of(Weight weight) {
        return bits[weight.index()];
    }

    /** These weights but for one. */
    Weights with(Weight weight, double value) {
        double[] changed = bits.clone();
        changed[weight.index()] = value;
        return new Weights(changed);
    }
}
