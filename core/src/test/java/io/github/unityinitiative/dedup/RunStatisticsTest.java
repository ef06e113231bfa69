package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.unityinitiative.dedup.internal.blocking.BlockBuilder;
import io.github.unityinitiative.dedup.internal.blocking.Blocks;
import io.github.unityinitiative.dedup.internal.blocking.WordKeys;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.StoreBuilder;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.signatory.Signatory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run says of itself. */
class RunStatisticsTest {

    private static final Thresholds THRESHOLDS = new Thresholds(0.9, 0.1);

    private final List<Signatory> list = new ArrayList<>();

    @Test
    void aPairThatSharesManyBlocksIsComparedOnce() {
        add("سردار قيس محمود الطالباني", "sardar@example.org", "");
        add("سردار قيس محمود الطالباني", "sardar@example.org", "");
        add("شيرين نبيل دلشاد", "", "");
        DedupStatistics statistics = Deduplicator.standard().deduplicate(list).statistics();
        assertThat(statistics.records()).isEqualTo(3);
        assertThat(statistics.comparisons()).isOne();
        assertThat(statistics.merges()).isOne();
        assertThat(statistics.possible()).isZero();
        assertThat(statistics.dividedBlocks()).isZero();
        assertThat(statistics.contradicted()).isZero();
        assertThat(statistics.blockingRecall()).isEqualTo(1);
    }

    @Test
    void manyOfOneNameAreDivided() {
        for (int number = 0; number < 30; number++) {
            add("علي حسين", "", "");
        }
        DedupLimits small = new DedupLimits(10, 1_000, 1_000);
        DedupReport report = Deduplicator.builder().limits(small).build().deduplicate(list);
        assertThat(report.statistics().dividedBlocks()).isPositive();
        assertThat(report.statistics().possible())
                .isEqualTo(report.possible().size())
                .isPositive();
    }

    @Test
    void decisionsOfTheReportAreAsSureAsTheirEvidence() {
        add("سردار قيس محمود الطالباني", "sardar@example.org", "");
        add("Sardar Qais Mahmoud Talabani", "sardar@example.org", "");
        DedupReport report = Deduplicator.standard().deduplicate(list);
        PairDecision merge = report.merges().get(0);
        assertThat(merge.probability()).isCloseTo(Bits.probability(merge.bits()), within(1e-12));
        assertThat(merge.evidence())
                .filteredOn(evidence -> evidence.kind() == EvidenceKind.PRIOR)
                .extracting(Evidence::bits)
                .containsExactly(report.statistics().priorBits());
    }

    /** Three pairs share a mailbox alone, one a mailbox and a phone. */
    @Test
    void fromPairsThatShareOneBlockIsGuessedHowManyShareNone() {
        add("سالم", "a@example.org", "");
        add("كريم", "a@example.org", "");
        add("شيركو", "b@example.org", "");
        add("نبيل", "b@example.org", "");
        add("هاتف", "c@example.org", "");
        add("رعد", "c@example.org", "");
        add("مصطفى", "d@example.org", "07701234567");
        add("جاسم", "d@example.org", "07701234567");
        Blocks blocks = blocks();
        assertThat(blocks.shared(0, 1)).isOne();
        assertThat(blocks.shared(6, 7)).isEqualTo(2);
        Links links = new Links();
        for (int pair = 3; pair >= 0; pair--) {
            links.add(2 * pair, 2 * pair + 1, 10, true);
        }
        assertThat(BlockingRecall.estimate(links, 0, THRESHOLDS, blocks))
                .isCloseTo(4 / (4 + 3 * 2 / (2 * 2.0)), within(1e-12));
        links.add(0, 2, 2, true);
        assertThat(BlockingRecall.estimate(links, 0, THRESHOLDS, blocks))
                .isCloseTo(4 / (4 + 3 * 2 / (2 * 2.0)), within(1e-12));
        assertThat(BlockingRecall.estimate(links, 3, THRESHOLDS, blocks))
                .isCloseTo(5 / (5 + 3 * 2 / (2 * 2.0)), within(1e-12));
        assertThat(BlockingRecall.estimate(links, -9, THRESHOLDS, blocks)).isEqualTo(1);
        assertThat(BlockingRecall.estimate(new Links(), 0, THRESHOLDS, blocks)).isEqualTo(1);
    }

    private void add(String name, String email, String phone) {
        list.add(People.of("s" + list.size(), name, "", email, phone, ""));
    }

    private Blocks blocks() {
        RecordStore store = new RecordStore(NameComparator.standard());
        Workers workers = new Workers(1);
        new StoreBuilder(store, workers).addAll(list);
        return new BlockBuilder(store, new WordKeys(store.vocabulary()), 10, workers).build();
    }
}
