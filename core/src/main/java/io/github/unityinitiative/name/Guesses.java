package io.github.unityinitiative.name;

import java.util.Arrays;

/** The names a written word may stand for, each with the square root of its probability. Immutable. */
final class Guesses {
    /** Stands for any name that was never counted; smaller than the number of every known name. */
    static final int UNCOUNTED = -1;

    private static final double LEAST_LIKELY = 1e-5;
    private static final double LEAST_OVERLAP = 1e-4;

    private final int[] names;
    private final double[] roots;

    private Guesses(int[] names, double[] roots) {
        this.names = names;
        this.roots = roots;
    }

    /**
     * Makes guesses of what is not too unlikely.
     *
     * @param names numbers of names, ascending; at least one
     * @param bits the binary logarithm of the probability of each, up to a common summand
     */
    static Guesses of(int[] names, double[] bits) {
        double largest = Arrays.stream(bits).max().orElseThrow();
        double[] odds = new double[bits.length];
        double total = 0;
        for (int i = 0; i < bits.length; i++) {
            odds[i] = Bits.probability(bits[i] - largest);
            total += odds[i];
        }
        int[] kept = new int[names.length];
        double[] roots = new double[names.length];
        int size = 0;
        for (int i = 0; i < names.length; i++) {
            if (odds[i] / total > LEAST_LIKELY) {
                kept[size] = names[i];
                roots[size++] = Math.sqrt(odds[i] / total);
            }
        }
        return new Guesses(Arrays.copyOf(kept, size), Arrays.copyOf(roots, size));
    }

    /** How little two words' guesses overlap, in bits from 0 (the same guesses) to about 13. */
    double rivalry(Guesses other) {
        double overlap = LEAST_OVERLAP;
        int i = 0;
        int j = 0;
        while (i < names.length && j < other.names.length) {
            if (names[i] == other.names[j]) {
                overlap += roots[i++] * other.roots[j++];
            } else if (names[i] < other.names[j]) {
                i++;
            } else {
                j++;
            }
        }
        return -Bits.of(Math.min(1, overlap));
    }
}
