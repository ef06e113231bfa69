package io.github.unityinitiative.name;

import java.util.Map;

/** A word between marks of beginning and end, cut into the numbered pieces of one side of a {@link SpellingTable}. */
final class Pieces {
    static final char BEGIN = '^';
    static final char END = '$';

    private static final double UNKNOWN_LETTER = 1e-5;
    private static final int UNKNOWN = -1;

    private final String marked;
    private final int[] ids;
    private final double bits;
    private final double expectedRatio;

    private Pieces(String marked, int[] ids, double bits, double expectedRatio) {
        this.marked = marked;
        this.ids = ids;
        this.bits = bits;
        this.expectedRatio = expectedRatio;
    }

    static Pieces of(String word, Map<String, Integer> numbers, double[] totals, double[] informations) {
        String marked = BEGIN + word + END;
        int[] ids = new int[(marked.length() + 1) * (SpellingTable.LONGEST + 1)];
        double[] forward = new double[marked.length() + 1];
        double[] expected = new double[marked.length() + 1];
        forward[0] = 1;
        for (int end = 1; end <= marked.length(); end++) {
            for (int length = 1; length <= SpellingTable.LONGEST; length++) {
                int id = end < length ? UNKNOWN : numbers.getOrDefault(marked.substring(end - length, end), UNKNOWN);
                ids[end * (SpellingTable.LONGEST + 1) + length] = id;
                double total = id >= 0 ? totals[id] : length == 1 ? UNKNOWN_LETTER : 0;
                if (end >= length) {
                    double mass = forward[end - length] * total;
                    double information = id >= 0 ? informations[id] : 0;
                    forward[end] += mass;
                    expected[end] += mass * (expected[end - length] + information);
                }
            }
            expected[end] /= Math.max(forward[end], Double.MIN_NORMAL);
        }
        return new Pieces(marked, ids, Bits.of(forward[marked.length()]), expected[marked.length()]);
    }

    int length() {
        return marked.length();
    }

    /** The number of the piece of a length that ends before a position; negative if the table does not know it. */
    int endingAt(int end, int length) {
        return ids[end * (SpellingTable.LONGEST + 1) + length];
    }

    char letterBefore(int end) {
        return marked.charAt(end - 1);
    }

    /** The log-likelihood ratio in bits to expect of this word and another spelling of the same name. */
    double expectedRatio() {
        return expectedRatio;
    }

    /** The binary logarithm of the probability of the word by its pieces alone. */
    double bits() {
        return bits;
    }
}
