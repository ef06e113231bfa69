package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTableTest {

    private static final int[][] SHAPES = {{1, 0}, {0, 1}, {1, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}};
    private static final List<List<String>> ROWS = List.of(
            List.of("^", "^", "2"),
            List.of("$", "$", "2"),
            List.of("a", "b", "3"),
            List.of("a", "", "5"),
            List.of("", "c", "6"),
            List.of("a", "bc", "4"),
            List.of("a", "bcd", "7"),
            List.of("aa", "b", "5"),
            List.of("aa", "bc", "6"),
            List.of("e", "d", "6"));

    private static final List<String> LEFT = List.of("", "^", "$", "a", "e", "aa");
    private static final List<String> RIGHT = List.of("", "^", "$", "b", "c", "d", "bc", "bcd");

    private final SpellingTable table = new SpellingTable(ROWS);

    @ParameterizedTest
    @CsvSource({
        "a, b",
        "aa, bc",
        "aaa, bcd",
        "aeae, bcdbcd",
        "a, bcbcbc",
        "x, x",
        "ax, bx",
        "xa, yb",
        "q, bcd",
        "aaq, y"
    })
    void theProbabilityIsTheSumOverAllWaysToCutBothWords(String left, String right) {
        double bits = table.jointBits(table.left(left), table.right(right));
        assertThat(bits).isCloseTo(Bits.of(waysToCut("^" + left + "$", "^" + right + "$")), within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "aa", "aae", "eaaa", "axa", "zz", ""})
    void aWordByItselfIsAsLikelyAsAllWaysToCutIt(String word) {
        double[] sums = waysToCut("^" + word + "$");
        assertThat(table.left(word).bits()).isCloseTo(Bits.of(sums[0]), within(1e-9));
        assertThat(table.left(word).expectedRatio()).isCloseTo(sums[1] / sums[0], within(1e-6));
    }

    @Test
    void lettersThatNobodyLearnedAreStrangers() {
        assertThat(table.left("aea").hasStrangers()).isFalse();
        assertThat(table.left("axa").hasStrangers()).isTrue();
        assertThat(table.right("bcd").hasStrangers()).isFalse();
        assertThat(table.right("bca").hasStrangers()).isTrue();
    }

    /** The probability of all ways to cut a left word, and the sum of what each is expected to tell, times its own. */
    private static double[] waysToCut(String word) {
        if (word.isEmpty()) {
            return new double[] {1, 0};
        }
        double[] sums = new double[2];
        for (int length = 1; length <= Math.min(2, word.length()); length++) {
            String piece = word.substring(0, length);
            double[] rest = waysToCut(word.substring(length));
            double known = LEFT.contains(piece) ? total(piece, RIGHT, true) : length == 1 ? 1e-5 : 0;
            sums[0] += known * rest[0];
            sums[1] += known * (rest[1] + rest[0] * (LEFT.contains(piece) ? information(piece) : 0));
        }
        return sums;
    }

    /** The mean log-likelihood ratio of a left piece and what it corresponds to. */
    private static double information(String piece) {
        double information = 0;
        for (String right : RIGHT) {
            double pair = probability(piece, right);
            double chance = total(piece, RIGHT, true) * total(right, LEFT, false);
            information += pair == 0 ? 0 : pair / total(piece, RIGHT, true) * Math.log(pair / chance) / Math.log(2);
        }
        return information;
    }

    /** The probability of a piece among those that are to be seen. */
    private static double total(String piece, List<String> others, boolean left) {
        double total = 0;
        double invisible = 0;
        for (String other : others) {
            total += left ? probability(piece, other) : probability(other, piece);
            invisible += left ? probability("", other) : probability(other, "");
        }
        return total / (1 - invisible);
    }

    private static double waysToCut(String left, String right) {
        if (left.isEmpty() && right.isEmpty()) {
            return 1;
        }
        double sum = 0;
        for (int[] shape : SHAPES) {
            if (shape[0] <= left.length() && shape[1] <= right.length()) {
                double pair = probability(left.substring(0, shape[0]), right.substring(0, shape[1]));
                sum += pair == 0 ? 0 : pair * waysToCut(left.substring(shape[0]), right.substring(shape[1]));
            }
        }
        return sum;
    }

    private static double probability(String left, String right) {
        Map<String, Double> learned = new HashMap<>();
        ROWS.forEach(row -> learned.put(row.get(0) + "/" + row.get(1), Math.pow(2, -Double.parseDouble(row.get(2)))));
        if (left.isEmpty() && right.isEmpty()) {
            return 0;
        }
        double smallest = left.length() > 1 || right.length() > 1 ? 0 : left.isEmpty() || right.isEmpty() ? 2e-6 : 2e-7;
        boolean strangers = "^$ae".contains(left) && "^$bcd".contains(right);
        boolean sameStranger = left.length() == 1 && left.equals(right) && !strangers;
        return sameStranger ? 1e-3 : smallest + learned.getOrDefault(left + "/" + right, 0.0);
    }
}
