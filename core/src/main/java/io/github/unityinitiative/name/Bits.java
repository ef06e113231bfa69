package io.github.unityinitiative.name;

/**
 * Powers and logarithms to base 2 by series: the same on every machine, unlike {@link Math}, and fast, unlike
 * {@link StrictMath}. Accurate to about eleven digits.
 */
final class Bits {
    private static final double LOG_TWO = 0.6931471805599453;
    private static final double ROOT_TWO = 1.4142135623730951;
    private static final int POWER_TERMS = 10;

    /** One over each odd number, greatest first. */
    private static final double[] ODD_PARTS = {1.0 / 15, 1.0 / 13, 1.0 / 11, 1.0 / 9, 1.0 / 7, 1.0 / 5, 1.0 / 3, 1};

    /** One over each factorial, greatest first. */
    private static final double[] FACTORIAL_PARTS = factorialParts();

    private static final int LARGEST_EXPONENT = 1_000;

    private Bits() {}

    /** The binary logarithm of a value; that of the smallest normal number for anything smaller. */
    static double of(double value) {
        double normal = Math.max(value, Double.MIN_NORMAL);
        int exponent = Math.getExponent(normal);
        double mantissa = Math.scalb(normal, -exponent);
        if (mantissa > ROOT_TWO) {
            mantissa /= 2;
            exponent++;
        }
        return exponent + logarithm(mantissa) / LOG_TWO;
    }

    /** The natural logarithm of a value near 1, as twice the inverse hyperbolic tangent of (m - 1) / (m + 1). */
    private static double logarithm(double mantissa) {
        double ratio = (mantissa - 1) / (mantissa + 1);
        double square = ratio * ratio;
        double sum = 0;
        for (double part : ODD_PARTS) {
            sum = sum * square + part;
        }
        return 2 * ratio * sum;
    }

    /** Two to the power of a number of bits, from 2^-1000 to 2^1000. */
    static double probability(double bits) {
        double bounded = Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, bits));
        int exponent = (int) Math.rint(bounded);
        double rest = (bounded - exponent) * LOG_TWO;
        double sum = 0;
        for (double part : FACTORIAL_PARTS) {
            sum = sum * rest + part;
        }
        return Math.scalb(sum, exponent);
    }

    private static double[] factorialParts() {
        double[] parts = new double[POWER_TERMS + 1];
        parts[POWER_TERMS] = 1;
        for (int term = 1; term <= POWER_TERMS; term++) {
            parts[POWER_TERMS - term] = parts[POWER_TERMS - term + 1] / term;
        }
        return parts;
    }
}
