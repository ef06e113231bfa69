package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        double smallest = left.length() > 1 || right.length() > 1 ? 0 : left.isEmpty() || right.isEmpty() ? 2e-6 : 2e-7;
        boolean strangers = "^$ae".contains(left) && "^$bcd".contains(right);
        boolean sameStranger = left.length() == 1 && left.equals(right) && !strangers;
        return sameStranger ? 1e-3 : smallest + learned.getOrDefault(left + "/" + right, 0.0);
    }
}
