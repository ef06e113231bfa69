package io.github.unityinitiative.name;

/**
 * A word between marks of beginning and end, cut into the numbered pieces of one side of a {@link SpellingTable}. All of it
 * lies side by side in one array, which may hold more: a word is compared with others soon after it was last touched, or
 * long after, and then each array that has to be fetched takes longer than the comparison. Immutable.
 */
final class Pieces {
    static final char BEGIN = '^';
    static final char END = '$';

    private static final int BITS = 1;
    private static final int EXPECTED = 2;
    private static final int ENDS = 2;
    private static final int LETTER = Long.SIZE - Character.SIZE;
    private static final long STRANGERS = 1L << Integer.SIZE;
    private static final double UNKNOWN_LETTER = 1e-5;

    private final long[] numbers;
    private final int start;

    /** Pieces that were cut before. */
    Pieces(long[] numbers, int start) {
        this.numbers = numbers;
        this.start = start;
    }

    /**
     * Cuts a word.
     *
     * @param pieces the pieces of the side
     * @param totals the probabilities of the pieces
     * @param informations what each piece tells, in bits
     */
    static Pieces of(String word, PieceNumbers pieces, double[] totals, double[] informations) {
        return new Cutting(BEGIN + word + END, pieces, totals, informations).whole();
    }

    /** The array that holds the pieces, from its beginning if they were not shared. */
    long[] numbers() {
        return numbers;
    }

    int length() {
        return (int) numbers[start];
    }

    /** The number of the piece of a length that ends before a position from 1. */
    int endingAt(int end, int length) {
        return (char) (numbers[start + ENDS + end] >>> ((length - 1) * Character.SIZE));
    }

    /** Whether the table does not know some letter. */
    boolean hasStrangers() {
        return (numbers[start] & STRANGERS) != 0;
    }

    char letterBefore(int end) {
        return (char) (numbers[start + ENDS + end] >>> LETTER);
    }

    /** The log-likelihood ratio in bits to expect of this word and another spelling of the same name. */
    double expectedRatio() {
        return Double.longBitsToDouble(numbers[start + EXPECTED]);
    }

    /** The binary logarithm of the probability of the word by its pieces alone. */
    double bits() {
        return Double.longBitsToDouble(numbers[start + BITS]);
    }

    /** The sum over the ways to cut one word, prefix by prefix. */
    private static final class Cutting {
        private final String marked;
        private final PieceNumbers pieces;
        private final double[] totals;
        private final double[] informations;
        private final long[] numbers;
        private final double[] forward;
        private final double[] expected;

        private Cutting(String marked, PieceNumbers pieces, double[] totals, double[] informations) {
            this.marked = marked;
            this.pieces = pieces;
            this.totals = totals;
            this.informations = informations;
            numbers = new long[ENDS + 1 + marked.length()];
            forward = new double[marked.length() + 1];
            expected = new double[marked.length() + 1];
            numbers[0] = marked.length();
            forward[0] = 1;
        }

        private Pieces whole() {
            for (int end = 1; end <= marked.length(); end++) {
                numbers[ENDS + end] = (long) marked.charAt(end - 1) << LETTER;
                for (int length = 1; length <= SpellingTable.LONGEST; length++) {
                    add(end, length);
                }
                expected[end] /= Math.max(forward[end], Double.MIN_NORMAL);
            }
            numbers[BITS] = Double.doubleToRawLongBits(Bits.of(forward[marked.length()]));
            numbers[EXPECTED] = Double.doubleToRawLongBits(expected[marked.length()]);
            return new Pieces(numbers, 0);
        }

        /** Adds the ways that end in the piece of a length before a position, if it is one. */
        private void add(int end, int length) {
            int number = length > end ? pieces.nothing() : pieces.of(marked.substring(end - length, end));
            numbers[ENDS + end] |= (long) number << ((length - 1) * Character.SIZE);
            if (number != pieces.nothing()) {
                boolean known = number != pieces.unknownLetter();
                numbers[0] |= known ? 0 : STRANGERS;
                double mass = forward[end - length] * (known ? totals[number] : UNKNOWN_LETTER);
                forward[end] += mass;
                expected[end] += mass * (expected[end - length] + (known ? informations[number] : 0));
            }
        }
    }
}
