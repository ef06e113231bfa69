package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.blocking.Blocks;
import io.github.unityinitiative.dedup.internal.blocking.Glances;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.dedup.internal.record.WordDistances;
import io.github.unityinitiative.name.ComparisonCache;
import java.util.Arrays;

/** Compares the records of each block with each other, every pair once, and keeps the pairs of any weight. */
final class PairFinder implements Workers.Worker {

    private final ComparisonModel model;
    private final Blocks blocks;
    private final double least;
    private final Glances glances;
    private final WordDistances distances;
    private final RecordScorer scorer;
    private final RecordView one = new RecordView();
    private final RecordView other = new RecordView();
    private final int[] met;
    private final Links links = new Links();
    private long comparisons;

    PairFinder(ComparisonModel model, ComparisonCache cache, Glances glances, Blocks blocks, double least) {
        this.model = model;
        this.blocks = blocks;
        this.least = least;
        this.glances = glances;
        ComparisonCache near = cache.front();
        this.distances = new WordDistances(model.store(), near);
        this.scorer = model.scorer(near);
        this.met = new int[model.store().table().size()];
        Arrays.fill(met, -1);
    }

    /** Compares some records with all greater ones that share a block. */
    @Override
    public void take(int from, int end) {
        for (int record = from; record < end; record++) {
            one.load(model.store().table(), record);
            for (int block = blocks.firstBlock(record); block < blocks.endBlock(record); block++) {
                compareWithin(blocks.block(block), record);
            }
        }
    }

    private void compareWithin(int block, int record) {
        for (int at = blocks.firstMember(block); at < blocks.endMember(block); at++) {
            int candidate = blocks.member(at);
            if (candidate > record && met[candidate] != record) {
                met[candidate] = record;
                if (glances.mayBeSame(record, candidate, distances)) {
                    compare(record, candidate);
                }
            }
        }
    }

    private void compare(int record, int candidate) {
        comparisons++;
        other.load(model.store().table(), candidate);
        double bits = scorer.score(one, other, least);
        if (bits >= least) {
            links.add(record, candidate, bits, Safety.isSafe(scorer));
        }
    }

    Links links() {
        return links;
    }

    long comparisons() {
        return comparisons;
    }
}
