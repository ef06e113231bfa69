package io.github.unityinitiative.dedup.internal.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TextNumbersTest {

    /** Texts with one hash in pairs, as those of Aa and BB are. */
    private static String text(int number) {
        return (number % 2 == 0 ? "Aa" : "BB") + number / 2;
    }

    @Property(tries = 300)
    void numbersAsAMapWould(@ForAll @Size(max = 400) List<@IntRange(min = -60, max = 200) Integer> steps) {
        TextNumbers numbers = new TextNumbers();
        Map<String, Integer> expected = new HashMap<>();
        int next = 0;
        for (int step : steps) {
            String text = text(Math.abs(step));
            if (step >= 0) {
                next += expected.putIfAbsent(text, next) == null ? 1 : 0;
                assertThat(numbers.add(text)).isEqualTo(expected.get(text));
            } else if (expected.containsKey(text)) {
                numbers.remove(expected.remove(text));
            }
            assertThat(numbers.find(text)).isEqualTo(expected.getOrDefault(text, -1));
        }
        assertThat(numbers.size()).isEqualTo(next);
        expected.forEach((text, number) -> {
            assertThat(numbers.find(text)).isEqualTo(number);
            assertThat(numbers.text(number)).isEqualTo(text);
        });
    }

    @Test
    void whatWasRemovedIsForgottenAndGetsAnotherNumber() {
        TextNumbers numbers = new TextNumbers();
        numbers.add("Aa");
        numbers.add("BB");
        numbers.remove(0);
        assertThat(numbers.text(0)).isEmpty();
        assertThat(numbers.find("Aa")).isEqualTo(-1);
        assertThat(numbers.find("BB")).isOne();
        assertThat(numbers.add("Aa")).isEqualTo(2);
    }

    @Test
    void addingAndRemovingForLongTakesNoMoreRoomThanIsUsed() {
        TextNumbers numbers = new TextNumbers();
        for (int round = 0; round < 100_000; round++) {
            numbers.remove(numbers.add("text" + round));
        }
        assertThat(numbers.find("text0")).isEqualTo(-1);
        assertThat(numbers.slots()).isLessThan(1_000);
    }

    @Test
    void whatIsFoundWhileOthersAddIsWhatWasSought() {
        for (int round = 0; round < 300; round++) {
            TextNumbers numbers = new TextNumbers();
            List<CompletableFuture<Boolean>> running = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                int own = thread;
                running.add(CompletableFuture.supplyAsync(
                        () -> IntStream.range(0, 2_000)
                                .map(text -> text * 4 + own)
                                .allMatch(text -> numbers.text(findOrAdd(numbers, text(text)))
                                        .equals(text(text))),
                        task -> new Thread(task).start()));
            }
            assertThat(running).allSatisfy(right -> assertThat(right.join()).isTrue());
            assertThat(numbers.size()).isEqualTo(8_000);
        }
    }

    @Test
    void manyThreadsGiveEachTextOneNumber() {
        TextNumbers numbers = new TextNumbers();
        List<CompletableFuture<int[]>> running = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            running.add(CompletableFuture.supplyAsync(
                    () -> IntStream.range(0, 20_000)
                            .map(text -> numbers.add(text(text)))
                            .toArray(),
                    task -> new Thread(task).start()));
        }
        int[] first = running.get(0).join();
        assertThat(running).allSatisfy(other -> assertThat(other.join()).isEqualTo(first));
        assertThat(IntStream.of(first).distinct().count()).isEqualTo(20_000);
        assertThat(numbers.size()).isEqualTo(20_000);
    }

    private static int findOrAdd(TextNumbers numbers, String text) {
        int known = numbers.find(text);
        return known >= 0 ? known : numbers.add(text);
    }
}
