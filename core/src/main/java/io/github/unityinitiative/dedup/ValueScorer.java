package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.Field;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.ValueDictionary;

/**
 * Weighs values out of a vocabulary, such as provinces: agreement on a rare value says more than on a common one.
 * Thread-safe.
 */
final class ValueScorer {

    private static final int SMOOTHING = 2;

    private final Field field;
    private final ValueDictionary dictionary;
    private final double same;
    private final double different;
    private final double[] agreements;

    ValueScorer(Field field, ValueDictionary dictionary, double same, double different) {
        this.field = field;
        this.dictionary = dictionary;
        this.same = same;
        this.different = different;
        this.agreements = new double[dictionary.size()];
        for (int value = 0; value < agreements.length; value++) {
            agreements[value] = agreement(value);
        }
    }

    private double agreement(int value) {
        return same - Bits.log2(dictionary.smoothedShare(value, SMOOTHING));
    }

    Level level(RecordView one, RecordView other) {
        int left = one.value(field);
        int right = other.value(field);
        if (left == ValueDictionary.UNSTATED || right == ValueDictionary.UNSTATED) {
            return Level.UNSTATED;
        }
        return left == right ? Level.SAME : Level.OTHER;
    }

    double bits(RecordView one, RecordView other) {
        return switch (level(one, other)) {
            case UNSTATED -> 0;
            case SAME -> agreementBits(one.value(field));
            default -> different;
        };
    }

    private double agreementBits(int value) {
        return value < agreements.length ? agreements[value] : agreement(value);
    }
}
