package io.github.unityinitiative.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** Collects guesses in the order of their numbers. */
    static final class Builder {
        private final List<Integer> names = new ArrayList<>();
        private final List<Double> bits = new ArrayList<>();

        void add(int name, double logProbability) {
            names.add(name);
            bits.add(logProbability);
        }

        Guesses build() {
            double largest =
                    bits.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            double[] odds = bits.stream()
                    .mapToDouble(value -> Bits.probability(value - largest))
                    .toArray();
            double total = 0;
            for (double value : odds) {
                total += value;
            }
            return likely(odds, total);
        }

        private Guesses likely(double[] odds, double total) {
            int[] kept = new int[odds.length];
            double[] roots = new double[odds.length];
            int size = 0;
            for (int i = 0; i < odds.length; i++) {
                if (odds[i] / total > LEAST_LIKELY) {
                    kept[size] = names.get(i);
                    roots[size++] = Math.sqrt(odds[i] / total);
                }
            }
            return new Guesses(Arrays.copyOf(kept, size), Arrays.copyOf(roots, size));
        }
    }
}
