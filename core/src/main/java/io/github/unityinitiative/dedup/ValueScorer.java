package io.github.unityinitiative.dedup;

/**
 * Weighs values out of a vocabulary, such as provinces: agreement on a rare value says more than on a common one.
 * Thread-safe.
 */
final class ValueScorer {

    private static final int SMOOTHING = 2;

    private final Field field;
    private final double stays;
    private final double[] agreements;
    private final double difference;

    ValueScorer(Field field, ValueDictionary dictionary, Weights weights) {
        this.field = field;
        this.stays = weights.stays(field);
        this.agreements = new double[dictionary.size()];
        for (int value = 0; value < agreements.length; value++) {
            double share = dictionary.smoothedShare(value, SMOOTHING);
            agreements[value] = Bits.log2(stays / Math.min(stays, share));
        }
        double together = dictionary.smoothedRepeatRate(SMOOTHING);
        this.difference = Math.min(0, Bits.log2((1 - stays) / Math.max(0.01, 1 - together)));
    }

    double bits(RecordView one, RecordView other) {
        int left = one.value(field);
        int right = other.value(field);
        if (left == ValueDictionary.UNSTATED || right == ValueDictionary.UNSTATED) {
            return 0;
        }
        return left == right ? agreements[left] : difference;
    }
}
