package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.blocking.IndexKeys;
import io.github.unityinitiative.dedup.internal.blocking.Postings;
import io.github.unityinitiative.dedup.internal.record.Field;
import io.github.unityinitiative.dedup.internal.record.FoldedRecord;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.WordDistances;
import io.github.unityinitiative.name.ComparisonCache;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** One question to an index, while nothing changes in it. */
final class IndexQuery {

    private static final int LARGEST_BLOCK = 32;

    private final RecordStore store;
    private final IndexKeys indexKeys;
    private final Postings postings;
    private final Thresholds thresholds;
    private final WordDistances distances;
    private final RecordScorer scorer;
    private final double prior;
    private final RecordView asked = new RecordView();
    private final RecordView other = new RecordView();
    private final BitSet met = new BitSet();
    private final List<PairDecision> found = new ArrayList<>();

    IndexQuery(
            RecordStore store,
            IndexKeys indexKeys,
            Postings postings,
            ComparisonModel model,
            ComparisonCache cache,
            Thresholds thresholds) {
        this.store = store;
        this.indexKeys = indexKeys;
        this.postings = postings;
        this.thresholds = thresholds;
        this.distances = new WordDistances(store, cache);
        this.scorer = model.scorer(cache);
        this.prior = Prior.start(store.table().size() + 1);
    }

    List<PairDecision> find(FoldedRecord folded) {
        store.view(folded, asked);
        indexKeys.list(asked, key -> postings.visit(key, LARGEST_BLOCK, record -> compare(folded, record)));
        found.sort(
                Comparator.comparingDouble(PairDecision::probability).reversed().thenComparing(PairDecision::pair));
        return List.copyOf(found);
    }

    private void compare(FoldedRecord folded, int record) {
        if (met.get(record) || store.table().id(record).equals(folded.id())) {
            return;
        }
        met.set(record);
        other.load(store.table(), record);
        if (!mayBeSame()) {
            return;
        }
        double probability = Bits.probability(scorer.score(asked, other) + prior);
        Grade grade = Safety.grade(thresholds.grade(probability), scorer);
        if (grade != Grade.DIFFERENT) {
            SignatoryPair pair = new SignatoryPair(folded.id(), store.table().id(record));
            found.add(new PairDecision(pair, grade, probability, scorer.evidence(prior)));
        }
    }

    /** What a glance tells: the test that spares most pairs of a list a full comparison, too. */
    private boolean mayBeSame() {
        boolean mailbox = asked.value(Field.EMAIL) >= 0 && asked.value(Field.EMAIL) == other.value(Field.EMAIL);
        boolean phone = asked.phone() != 0 && asked.phone() == other.phone();
        if (mailbox || phone || !asked.hasOneForm() || !other.hasOneForm()) {
            return true;
        }
        return distances.mayBeOneName(asked.firstWord(), other.firstWord())
                || distances.mayBeMoved(asked.firstWord(), other.lastWord())
                || distances.mayBeMoved(other.firstWord(), asked.lastWord());
    }
}
