package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.blocking.WordKeys;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.WordDistances;
import io.github.unityinitiative.name.ComparisonCache;

/** What all comparisons of a list share: its records, how common their names and values are, and the weights. */
final class ComparisonModel {

    private final RecordStore store;
    private final WordKeys keys;
    private final WordStatistics statistics;
    private final FieldScorer fields;
    private final Weights weights;

    /**
     * Makes a model.
     *
     * @param cache remembers distances of the store's words meanwhile
     */
    ComparisonModel(RecordStore store, WordKeys keys, Weights weights, Workers workers, ComparisonCache cache) {
        this(store, keys, new WordStatistics(store, keys), weights);
        statistics.count(store.table());
        statistics.finish(workers, new WordDistances(store, cache));
    }

    private ComparisonModel(RecordStore store, WordKeys keys, WordStatistics statistics, Weights weights) {
        this.store = store;
        this.keys = keys;
        this.statistics = statistics;
        this.weights = weights;
        this.fields = new FieldScorer(store, weights);
    }

    /** This model with other weights. */
    ComparisonModel with(Weights other) {
        return new ComparisonModel(store, keys, statistics, other);
    }

    /** Takes in a record that was added to the store. */
    void extend(int record) {
        statistics.extend(store.table(), record);
    }

    /** Takes in words that the vocabulary has met since. */
    void extendWords() {
        statistics.extend();
    }

    FieldScorer fields() {
        return fields;
    }

    RecordStore store() {
        return store;
    }

    WordKeys keys() {
        return keys;
    }

    /** A scorer for one thread. */
    RecordScorer scorer(ComparisonCache cache) {
        WordDistances distances = new WordDistances(store, cache);
        return new RecordScorer(
                new NameScorer(statistics, distances, weights),
                fields,
                weights,
                store.table().size());
    }
}
