package io.github.unityinitiative.dedup.internal.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.People;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.name.NameComparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private final RecordStore store = new RecordStore(NameComparator.standard());

    @Test
    void namesThatSoundAlikeAreNeighbours() {
        List<String> names =
                List.of("سالم كاظم", "جبار الكعبي", "Salim Karim", "ازاد", "جبار كاظم", "سالم كاظم", "Jabbar Al-Kaabi");
        int[] order = order(names);
        assertThat(IntStream.of(order).sorted().toArray())
                .isEqualTo(IntStream.range(0, 7).toArray());
        List<Integer> places = IntStream.of(order).boxed().toList();
        assertThat(places.indexOf(5) - places.indexOf(0)).isOne();
        assertThat(places.indexOf(6) - places.indexOf(1)).isOne();
        assertThat(Math.abs(places.indexOf(2) - places.indexOf(0))).isLessThan(3);
    }

    @Test
    void recordsWithoutANameComeLast() {
        assertThat(order(List.of("-", "سالم", "-", "كاظم"))).endsWith(0, 2);
    }

    private int[] order(List<String> names) {
        Stream<Integer> numbers = IntStream.range(0, names.size()).boxed();
        new StoreBuilder(store, new Workers(1))
                .addAll(numbers.map(number -> People.of("s" + number, names.get(number), "", "", "", ""))
                        .toList());
        int[] records = IntStream.range(0, names.size()).toArray();
        return new NameOrder(store.table(), new WordKeys(store.vocabulary())).sorted(records);
    }
}
