package io.github.unityinitiative.dedup;

/** Binary logarithms and odds, the same on every machine. */
final class Bits {

    private static final double LOG_2 = StrictMath.log(2);

    private Bits() {}

    static double log2(double value) {
        return StrictMath.log(value) / LOG_2;
    }

    static double odds(double probability) {
        return log2(probability / (1 - probability));
    }

    static double probability(double bits) {
        return 1 / (1 + StrictMath.pow(2, -bits));
    }

    /** A weight that grows ever less as it nears a limit: two explanations of one agreement, added up. */
    static double softLimit(double bits, double limit) {
        return -log2(StrictMath.pow(2, -bits) + StrictMath.pow(2, -limit));
    }
}
