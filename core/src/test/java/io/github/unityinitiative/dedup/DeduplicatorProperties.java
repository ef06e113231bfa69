package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.Signatory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DeduplicatorProperties {

    @Property(tries = 10)
    void neitherOrderNorThreadsMatter(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        List<Signatory> list = People.random(250, seed);
        DedupReport expected = Deduplicator.standard().deduplicate(list);
        List<Signatory> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));

        DedupReport report = Deduplicator.builder().threads(3).build().deduplicate(shuffled);

        assertThat(report.clusters()).isEqualTo(expected.clusters());
        assertThat(report.merges()).isEqualTo(expected.merges());
        assertThat(report.possible()).isEqualTo(expected.possible());
        assertThat(report.statistics()).isEqualTo(expected.statistics());
    }

    @Property(tries = 5)
    void nobodyIsLostAmongPeopleOfOneName(@ForAll @IntRange(min = 2, max = 3_000) int count) {
        List<Signatory> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(People.of("s" + i, "علي حسين", "بغداد", "", "", ""));
        }

        DedupReport report = Deduplicator.standard().deduplicate(list);

        assertThat(report.clusters()).hasSize(count);
        assertThat(report.repeated()).isEmpty();
    }
}
