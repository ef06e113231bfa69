package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.RecordTable;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.name.ComparisonCache;

/** Compares any two records of a list again, with all evidence. Thread-safe. */
final class Comparisons {

    private static final int REMEMBERED = 64;

    private final ComparisonModel model;
    private final double prior;

    Comparisons(ComparisonModel model, double prior) {
        this.model = model;
        this.prior = prior;
    }

    PairDecision decision(int one, int other, Grade grade) {
        RecordTable table = model.store().table();
        RecordScorer scorer = model.scorer(ComparisonCache.holding(REMEMBERED));
        RecordView left = new RecordView();
        RecordView right = new RecordView();
        left.load(table, one);
        right.load(table, other);
        double probability = Bits.probability(scorer.score(left, right) + prior);
        return new PairDecision(pair(one, other), grade, probability, scorer.evidence(prior));
    }

    SignatoryPair pair(int one, int other) {
        RecordTable table = model.store().table();
        return new SignatoryPair(table.id(one), table.id(other));
    }
}
