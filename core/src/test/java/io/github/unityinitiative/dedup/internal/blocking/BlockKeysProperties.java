package io.github.unityinitiative.dedup.internal.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.People;
import io.github.unityinitiative.dedup.internal.collection.LongIntMap;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.name.NameComparator;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The keys of a level are the sets all of whose smaller sets are common, as found by trying all sets. */
class BlockKeysProperties {

    private static final RecordStore STORE = store();
    private static final WordKeys KEYS = new WordKeys(STORE.vocabulary());

    private final RecordAttributes attributes = new RecordAttributes(STORE, KEYS);
    private final LongIntMap common = new LongIntMap();

    @Property(tries = 30)
    void aKeyIsListedIfAllItsPartsAreCommon(
            @ForAll @IntRange(min = 1, max = BlockKeys.DEEPEST) int level, @ForAll long seed) {
        attributes.load(0);
        List<int[]> sets = new ArrayList<>();
        addSets(new int[0], sets);
        SplittableRandom random = new SplittableRandom(seed);
        sets.stream().filter(set -> random.nextInt(8) > 0).forEach(set -> common.add(sum(set), 1));

        List<Long> listed = new ArrayList<>();
        new BlockKeys(attributes, common).list(0, level, listed::add);

        assertThat(listed)
                .containsExactlyElementsOf(sets.stream()
                        .filter(set -> set.length == level && partsAreCommon(set))
                        .map(this::sum)
                        .toList());
    }

    /** Adds, in order, all sets that begin with some attributes and whose first may start a block. */
    private void addSets(int[] begun, List<int[]> sets) {
        int from = begun.length == 0 ? 0 : attributes.endOfGroup(begun[begun.length - 1]);
        int end = begun.length == 0 ? attributes.starters() : attributes.size();
        for (int next = from; next < end && begun.length < BlockKeys.DEEPEST; next++) {
            int[] set =
                    IntStream.concat(IntStream.of(begun), IntStream.of(next)).toArray();
            sets.add(set);
            addSets(set, sets);
        }
    }

    private boolean partsAreCommon(int[] set) {
        return IntStream.range(1, (1 << set.length) - 1)
                .mapToObj(chosen -> IntStream.range(0, set.length)
                        .filter(at -> ((chosen >> at) & 1) != 0)
                        .map(at -> set[at])
                        .toArray())
                .allMatch(part -> part[0] >= attributes.starters() || common.get(sum(part)) > 0);
    }

    private long sum(int... set) {
        return IntStream.of(set).mapToLong(attributes::hash).sum();
    }

    private static RecordStore store() {
        RecordStore store = new RecordStore(NameComparator.standard());
        new StoreBuilder(store, new Workers(1))
                .addAll(List.of(People.of("s", "ظافر كاظم الجبوري", "بغداد", "z@example.org", "", "طبيب")));
        return store;
    }
}
