package io.github.unityinitiative.dedup.internal.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Lists and counts without boxes hold what those of the standard library hold. */
class ListProperties {

    @Property(tries = 200)
    void intsStayAsTheyWereAdded(@ForAll @Size(max = 60) List<Integer> values, @ForAll @IntRange(max = 60) int start) {
        IntList list = new IntList();
        values.forEach(list::add);
        assertThat(list.toArray()).containsExactly(ints(values));
        IntList twice = new IntList();
        twice.add(7);
        twice.addAll(list);
        int from = Math.min(start, values.size());
        twice.addAll(ints(values), from, values.size());
        assertThat(twice.size()).isEqualTo(1 + values.size() + values.size() - from);
        assertThat(twice.get(0)).isEqualTo(7);
        for (int i = 0; i < values.size(); i++) {
            assertThat(twice.get(1 + i)).isEqualTo(values.get(i));
        }
        for (int i = from; i < values.size(); i++) {
            assertThat(twice.array()[1 + values.size() + i - from]).isEqualTo(values.get(i));
        }
    }

    @Property(tries = 200)
    void longsStayAsTheyWereAdded(@ForAll @Size(max = 60) List<Long> values) {
        LongList list = new LongList();
        values.forEach(list::add);
        long[] expected = values.stream().mapToLong(Long::longValue).toArray();
        assertThat(list.toArray()).containsExactly(expected);
        LongList twice = new LongList();
        twice.addAll(list);
        twice.addAll(list);
        assertThat(twice.size()).isEqualTo(2 * expected.length);
        for (int i = 0; i < twice.size(); i++) {
            assertThat(twice.get(i)).isEqualTo(expected[i % expected.length]);
        }
    }

    @Property(tries = 100)
    void countsAddUp(@ForAll @Size(max = 80) List<@IntRange(max = 300) Integer> numbers) {
        IntCounts counts = new IntCounts();
        TreeMap<Integer, Integer> expected = new TreeMap<>();
        for (int at = 0; at < numbers.size(); at++) {
            int number = numbers.get(at);
            if (at % 4 == 3) {
                counts.decrement(number);
            } else {
                counts.increment(number);
            }
            expected.merge(number, at % 4 == 3 ? -1 : 1, Integer::sum);
        }
        for (int number = 0; number <= 301; number++) {
            assertThat(counts.get(number)).isEqualTo(expected.getOrDefault(number, 0));
        }
    }

    @Example
    void listsAreChangedAndCleared() {
        IntList ints = new IntList();
        ints.add(1);
        ints.set(0, 5);
        assertThat(ints.get(0)).isEqualTo(5);
        ints.clear();
        assertThat(ints.toArray()).isEmpty();
        LongList longs = new LongList();
        longs.add(1);
        longs.set(0, 5);
        assertThat(longs.get(0)).isEqualTo(5);
        longs.clear();
        assertThat(longs.toArray()).isEmpty();
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
