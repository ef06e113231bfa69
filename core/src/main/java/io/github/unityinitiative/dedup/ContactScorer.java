package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.Field;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.ValueDictionary;

/** Weighs e-mail addresses and phone numbers. Stateless apart from the list it belongs to; thread-safe. */
final class ContactScorer {

    private static final long TEN = 10;
    private static final double MOST_SHARED = 4;

    private final ValueDictionary emails;
    private final double populationBits;
    private final Weights weights;

    ContactScorer(ValueDictionary emails, int records, Weights weights) {
        this.emails = emails;
        this.weights = weights;
        this.populationBits = Bits.log2(Math.max(2, records));
    }

    Level emailLevel(RecordView one, RecordView other) {
        int left = one.value(Field.EMAIL);
        int right = other.value(Field.EMAIL);
        if (left == ValueDictionary.UNSTATED || right == ValueDictionary.UNSTATED) {
            return Level.UNSTATED;
        }
        if (left == right) {
            return Level.SAME;
        }
        boolean near = left >= 0 && right >= 0 && EditDistance.isAtMostOne(emails.value(left), emails.value(right));
        return near ? Level.NEAR : Level.OTHER;
    }

    double email(RecordView one, RecordView other) {
        return switch (emailLevel(one, other)) {
            case UNSTATED -> 0;
            case SAME -> populationBits + weights.of(Weight.SAME_EMAIL) - sharedBits(one.value(Field.EMAIL));
            case NEAR -> populationBits + weights.of(Weight.NEAR_EMAIL);
            case OTHER -> weights.of(Weight.OTHER_EMAIL);
        };
    }

    /** What a mailbox weighs less because it has more than two users. */
    private double sharedBits(int email) {
        return Math.min(MOST_SHARED, 2 * Bits.log2(Math.max(2, emails.count(email)) / 2.0));
    }

    Level phoneLevel(RecordView one, RecordView other) {
        if (one.phone() == 0 || other.phone() == 0) {
            return Level.UNSTATED;
        }
        if (one.phone() == other.phone()) {
            return Level.SAME;
        }
        return differInOneDigit(one.phone(), other.phone()) ? Level.NEAR : Level.OTHER;
    }

    double phone(RecordView one, RecordView other) {
        return switch (phoneLevel(one, other)) {
            case UNSTATED -> 0;
            case SAME -> populationBits + weights.of(Weight.SAME_PHONE);
            case NEAR -> populationBits + weights.of(Weight.NEAR_PHONE);
            case OTHER -> weights.of(Weight.OTHER_PHONE);
        };
    }

    private static boolean differInOneDigit(long one, long other) {
        long difference = Math.abs(one - other);
        while (difference >= TEN && difference % TEN == 0) {
            difference /= TEN;
        }
        return difference < TEN;
    }
}
