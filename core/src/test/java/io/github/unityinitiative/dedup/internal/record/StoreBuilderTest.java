package io.github.unityinitiative.dedup.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoreBuilderTest {

    /** More than are read at a time, and a rest. */
    private static final int RECORDS = 40_000;

    private static final List<String> GIVEN = List.of("سالم", "كاظم", "Azad", "جبار", "Salim");
    private static final List<String> LAST = List.of("الكعبي", "الجبوري", "Hassan");

    private final NameComparator names = NameComparator.standard();

    @Test
    void anyNumberOfThreadsFilesTheSameRecords() {
        assertThat(contents(filed(4))).isEqualTo(contents(filed(1)));
    }

    @Test
    void valuesAreCountedOnceForEachRecord() {
        ValueDictionary cities = filed(3).dictionary(Field.CITY);
        assertThat(cities.size()).isEqualTo(7);
        assertThat(IntStream.range(0, 7).map(cities::count).sum()).isEqualTo(RECORDS / 2);
    }

    private RecordStore filed(int threads) {
        RecordStore store = new RecordStore(names);
        new StoreBuilder(store, new Workers(threads))
                .addAll(IntStream.range(0, RECORDS).mapToObj(StoreBuilderTest::signatory)::iterator);
        return store;
    }

    private static Signatory signatory(int number) {
        String name = GIVEN.get(number % GIVEN.size()) + " " + LAST.get(number % LAST.size());
        Signatory.Builder builder = Signatory.builder(SignatoryId.of("s" + number), PersonName.of(name));
        return number % 2 == 0
                ? builder.residence(new Residence(null, null, "c" + number % 14))
                        .build()
                : builder.build();
    }

    /** What is filed, in words instead of their numbers. */
    private static List<String> contents(RecordStore store) {
        List<String> contents = new ArrayList<>();
        for (int record = 0; record < store.table().size(); record++) {
            int form = store.table().firstForm(record);
            int city = store.table().value(Field.CITY, record);
            contents.add(store.table().id(record)
                    + store.vocabulary().folded(store.table().word(store.table().firstWord(form)))
                    + store.vocabulary().folded(store.table().word(store.table().endWord(form) - 1))
                    + (city < 0 ? "" : store.dictionary(Field.CITY).value(city)));
        }
        return contents;
    }
}
