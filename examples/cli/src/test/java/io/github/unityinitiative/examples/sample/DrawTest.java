package io.github.unityinitiative.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrawTest {

    /** The first numbers of SplitMix64 for the seed 1234567, as published with its reference code. */
    @Test
    void sequenceIsThatOfSplitMix64() {
        Draw draw = new Draw(1234567);
        assertThat(Stream.generate(draw::next).limit(3).map(Long::toUnsignedString))
                .containsExactly("6457827717110365317", "3203168211198807973", "9817491932198370423");
    }

    @Test
    void numbersStayBelowTheirBoundAndReachIt() {
        Draw draw = new Draw(1);
        assertThat(Stream.generate(() -> draw.below(3)).limit(100)).containsOnly(0, 1, 2);
    }

    @Test
    void weightsDecideHowOftenSomethingIsDrawn() {
        Draw draw = new Draw(1);
        Map<String, Integer> counts = new TreeMap<>();
        for (int number = 0; number < 1000; number++) {
            counts.merge(draw.weighted(List.of("rare", "common", "never"), DrawTest::weight), 1, Integer::sum);
        }
        assertThat(counts).containsOnlyKeys("rare", "common");
        assertThat(counts.get("common")).isBetween(850, 950);
    }

    private static int weight(String word) {
        return switch (word) {
            case "rare" -> 1;
            case "common" -> 9;
            default -> 0;
        };
    }
}
