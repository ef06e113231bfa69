package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.name.NameComparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelCountsTest {

    private final RecordStore store = new RecordStore(NameComparator.standard());
    private final LevelCounts counts = new LevelCounts();

    @Test
    void pairsCountInPartAtTheLevelOfEachField() {
        new StoreBuilder(store, new Workers(1))
                .addAll(List.of(
                        People.of("a", "Sara", "بغداد", "sara@example.org", "", ""),
                        People.of("b", "Sara", "بغداد", "sarah@example.org", "", ""),
                        People.of("c", "Sara", "كركوك", "", "", "")));
        add(0, 1, 0.75);
        add(0, 2, 0.25);
        add(1, 2, 1);
        assertThat(counts.of(ComparedField.RESIDENCE, Level.SAME)).isEqualTo(0.75);
        assertThat(counts.of(ComparedField.RESIDENCE, Level.OTHER)).isEqualTo(1.25);
        assertThat(counts.stated(ComparedField.RESIDENCE)).isEqualTo(2);
        assertThat(counts.of(ComparedField.EMAIL, Level.NEAR)).isEqualTo(0.75);
        assertThat(counts.of(ComparedField.EMAIL, Level.UNSTATED)).isEqualTo(1.25);
        assertThat(counts.stated(ComparedField.EMAIL)).isEqualTo(0.75);
        assertThat(counts.of(ComparedField.PHONE, Level.SAME)).isZero();
        assertThat(counts.stated(ComparedField.PHONE)).isZero();
    }

    private void add(int one, int other, double share) {
        RecordView left = new RecordView();
        RecordView right = new RecordView();
        left.load(store.table(), one);
        right.load(store.table(), other);
        counts.add(new FieldScorer(store, Weights.standard()), left, right, share);
    }
}
