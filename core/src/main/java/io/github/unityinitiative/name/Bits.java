package io.github.unityinitiative.name;

/** Logarithms to base 2, the same on every machine. */
final class Bits {
    private static final double LOG_TWO = StrictMath.log(2);

    private Bits() {}

    /** The binary logarithm of a value; that of the smallest normal number for anything smaller. */
    static double of(double value) {
        return StrictMath.log(Math.max(value, Double.MIN_NORMAL)) / LOG_TWO;
    }

    static double probability(double bits) {
        return StrictMath.pow(2, bits);
    }
}
