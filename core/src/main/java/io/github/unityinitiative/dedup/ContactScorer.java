package io.github.unityinitiative.dedup;

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

    double email(RecordView one, RecordView other) {
        int left = one.value(Field.EMAIL);
        int right = other.value(Field.EMAIL);
        if (left == ValueDictionary.UNSTATED || right == ValueDictionary.UNSTATED) {
            return 0;
        }
        if (left == right) {
            double bearers = Math.max(2, emails.count(left));
            return populationBits + weights.of(Weight.SAME_EMAIL) - Math.min(MOST_SHARED, 2 * Bits.log2(bearers / 2));
        }
        boolean near = left >= 0 && right >= 0 && EditDistance.isAtMostOne(emails.value(left), emails.value(right));
        return near ? populationBits + weights.of(Weight.NEAR_EMAIL) : weights.of(Weight.OTHER_EMAIL);
    }

    double phone(RecordView one, RecordView other) {
        if (one.phone() == 0 || other.phone() == 0) {
            return 0;
        }
        if (one.phone() == other.phone()) {
            return populationBits + weights.of(Weight.SAME_PHONE);
        }
        return differInOneDigit(one.phone(), other.phone())
                ? populationBits + weights.of(Weight.NEAR_PHONE)
                : weights.of(Weight.OTHER_PHONE);
    }

    private static boolean differInOneDigit(long one, long other) {
        long difference = Math.abs(one - other);
        while (difference >= TEN && difference % TEN == 0) {
            difference /= TEN;
        }
        return difference < TEN;
    }
}
