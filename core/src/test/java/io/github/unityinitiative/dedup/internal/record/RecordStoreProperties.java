package io.github.unityinitiative.dedup.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.People;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecordStoreProperties {

    @Property(tries = 300)
    void recordsAreOrderedByTheirIds(@ForAll("ids") List<String> ids) {
        RecordStore store = new RecordStore(NameComparator.standard());
        List<Signatory> people = ids.stream()
                .map(id -> People.of(id, "سالم كاظم", "", "", "", ""))
                .toList();
        new StoreBuilder(store, new Workers(1)).addAll(people);
        List<SignatoryId> ordered = IntStream.of(store.byId())
                .mapToObj(record -> store.table().id(record))
                .toList();
        assertThat(ordered).isEqualTo(ids.stream().map(SignatoryId::of).sorted().toList());
    }

    /** Ids of few letters, of which some lie at the ends of what is told at a glance, so that many begin alike. */
    @Provide
    Arbitrary<List<String>> ids() {
        return Arbitraries.strings()
                .withChars('!', '0', 'z', '\u00FE', '\u00FF', '\u0100', '\u0633', '\uFFFD')
                .ofMinLength(1)
                .ofMaxLength(11)
                .list()
                .ofMaxSize(12);
    }
}
