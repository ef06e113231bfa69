package io.github.unityinitiative.dedup;

import io.github.unityinitiative.name.ComparisonCache;

/** What all comparisons of a list share: its records, how common their names and values are, and the weights. */
final class ComparisonModel {

    private final RecordStore store;
    private final WordKeys keys;
    private final WordStatistics statistics;
    private final FieldScorer fields;
    private final Glances glances;
    private final Weights weights;

    ComparisonModel(RecordStore store, Weights weights, Workers workers) {
        this.store = store;
        this.weights = weights;
        this.keys = new WordKeys(store.vocabulary());
        this.statistics = new WordStatistics(store, keys);
        statistics.count(store.table());
        statistics.finish(workers);
        this.glances = new Glances(store);
        this.fields = new FieldScorer(store, weights);
    }

    RecordStore store() {
        return store;
    }

    Glances glances() {
        return glances;
    }

    WordKeys keys() {
        return keys;
    }

    /** Distances for one thread, which remember so many. */
    WordDistances distances(int remembered) {
        return new WordDistances(store, ComparisonCache.holding(remembered));
    }

    /** A scorer for the thread of the distances. */
    RecordScorer scorer(WordDistances distances) {
        return new RecordScorer(new NameScorer(statistics, distances, weights), fields, weights);
    }
}
