package io.github.unityinitiative.examples.benchmarks.name;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns which pieces of words spell each other from pairs of spellings, by expectation maximisation over all ways to
 * cut both words into pieces (Ristad and Yianilos 1998; many-to-many as Jiampojamarn et al. 2007).
 */
final class SpellingCounts {
    private static final int[][] SHAPES = {{1, 0}, {0, 1}, {1, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}};
    private static final int FREE_ROUNDS = 2;
    private static final double FEWEST = 3;
    private static final double SMALLEST = 1e-7;
    private static final double NEGLIGIBLE = 1e-9;
    private static final String SEPARATOR = "\t";

    private Map<String, Double> probabilities = Map.of();
    private Map<String, Double> counts = new HashMap<>();

    /** Learns from weighted pairs; each word is between marks of its beginning and end. */
    SortedMap<String, Double> learn(Map<SpellingPair, Double> pairs, int rounds, boolean symmetric) {
        for (int round = 0; round < rounds; round++) {
            counts = new HashMap<>();
            pairs.forEach((pair, weight) -> {
                count(pair.left(), pair.right(), weight);
                if (symmetric) {
                    count(pair.right(), pair.left(), weight);
                }
            });
            probabilities = new HashMap<>(normalised(round < FREE_ROUNDS ? 0 : FEWEST));
        }
        return new TreeMap<>(probabilities);
    }

    /** Rare pieces go and long ones lose a little, so that short, frequent correspondences explain most. */
    private SortedMap<String, Double> normalised(double fewest) {
        SortedMap<String, Double> kept = new TreeMap<>();
        double total = 0;
        for (Map.Entry<String, Double> entry : new TreeMap<>(counts).entrySet()) {
            boolean longer = entry.getKey().length() - SEPARATOR.length() > 2;
            double count = entry.getValue() - (longer ? fewest / 2 : 0);
            if (count > 0 && entry.getValue() >= (longer ? fewest : fewest / 10)) {
                kept.put(entry.getKey(), count);
                total += count;
            }
        }
        double sum = total;
        kept.replaceAll((pieces, count) -> count / sum);
        return kept;
    }

    private void count(String left, String right, double weight) {
        double[][] forward = forward(left, right);
        double[][] backward = backward(left, right);
        double whole = forward[left.length()][right.length()];
        for (int i = 0; whole > 0 && i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                for (int[] shape : SHAPES) {
                    int nextI = i + shape[0];
                    int nextJ = j + shape[1];
                    if (nextI <= left.length() && nextJ <= right.length()) {
                        String pieces = left.substring(i, nextI) + SEPARATOR + right.substring(j, nextJ);
                        double expected = forward[i][j] * probability(pieces) * backward[nextI][nextJ] / whole;
                        add(pieces, expected * weight);
                    }
                }
            }
        }
    }

    private void add(String pieces, double expected) {
        if (expected > NEGLIGIBLE) {
            counts.merge(pieces, expected, Double::sum);
        }
    }

    private double[][] forward(String left, String right) {
        double[][] forward = new double[left.length() + 1][right.length() + 1];
        forward[0][0] = 1;
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                for (int[] shape : SHAPES) {
                    if (i >= shape[0] && j >= shape[1]) {
                        String pieces = left.substring(i - shape[0], i) + SEPARATOR + right.substring(j - shape[1], j);
                        forward[i][j] += forward[i - shape[0]][j - shape[1]] * probability(pieces);
                    }
                }
            }
        }
        return forward;
    }

    private double[][] backward(String left, String right) {
        double[][] backward = new double[left.length() + 1][right.length() + 1];
        backward[left.length()][right.length()] = 1;
        for (int i = left.length(); i >= 0; i--) {
            for (int j = right.length(); j >= 0; j--) {
                for (int[] shape : SHAPES) {
                    int nextI = i + shape[0];
                    int nextJ = j + shape[1];
                    if (nextI <= left.length() && nextJ <= right.length()) {
                        String pieces = left.substring(i, nextI) + SEPARATOR + right.substring(j, nextJ);
                        backward[i][j] += backward[nextI][nextJ] * probability(pieces);
                    }
                }
            }
        }
        return backward;
    }

    private double probability(String pieces) {
        int separator = pieces.indexOf(SEPARATOR);
        int right = pieces.length() - separator - 1;
        if (probabilities.isEmpty()) {
            return first(pieces, separator, right);
        }
        double least = separator <= 1 && right <= 1 ? SMALLEST : 0;
        return Math.max(least, probabilities.getOrDefault(pieces, 0.0));
    }

    /** What to believe before the first round: a letter spells itself; single letters rather than pairs. */
    private static double first(String pieces, int left, int right) {
        if (left == right && pieces.startsWith(pieces.substring(left + 1))) {
            return 1e-2;
        }
        if (left + right == 1) {
            return 1e-4;
        }
        return left == 1 && right == 1 ? 1e-3 : 3e-5;
    }

    /** The likeliest way to cut two words, as pairs of pieces joined by a tab. */
    List<String> cut(String left, String right) {
        double[][] best = new double[left.length() + 1][right.length() + 1];
        int[][] steps = new int[left.length() + 1][right.length() + 1];
        best[0][0] = 1;
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                choose(left, right, i, j, best, steps);
            }
        }
        ArrayDeque<String> cut = new ArrayDeque<>();
        int i = left.length();
        int j = right.length();
        while (best[left.length()][right.length()] > 0 && i + j > 0) {
            int[] shape = SHAPES[steps[i][j]];
            cut.addFirst(left.substring(i - shape[0], i) + SEPARATOR + right.substring(j - shape[1], j));
            i -= shape[0];
            j -= shape[1];
        }
        return List.copyOf(cut);
    }

    private void choose(String left, String right, int i, int j, double[][] best, int[][] steps) {
        for (int step = 0; step < SHAPES.length; step++) {
            int[] shape = SHAPES[step];
            if (i >= shape[0] && j >= shape[1]) {
                String pieces = left.substring(i - shape[0], i) + SEPARATOR + right.substring(j - shape[1], j);
                double probability = best[i - shape[0]][j - shape[1]] * probability(pieces);
                if (probability > best[i][j]) {
                    best[i][j] = probability;
                    steps[i][j] = step;
                }
            }
        }
    }
}
