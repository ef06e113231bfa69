package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.blocking.BlockBuilder;
import io.github.unityinitiative.dedup.internal.blocking.Blocks;
import io.github.unityinitiative.dedup.internal.blocking.Glances;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.name.ComparisonCache;
import java.util.List;

/** The pairs of a list that share a block and are worth weighing. */
final class Candidates {

    private final Blocks blocks;
    private final int divided;
    private final List<PairFinder> finders;

    /**
     * Finds pairs.
     *
     * @param least the least bits of pairs that are kept
     */
    Candidates(ComparisonModel model, ComparisonCache cache, int largestBlock, double least, Workers workers) {
        BlockBuilder builder = new BlockBuilder(model.store(), model.keys(), largestBlock, workers);
        blocks = builder.build();
        divided = builder.divided();
        Glances glances = new Glances(model.store());
        finders = workers.each(() -> new PairFinder(model, cache, glances, blocks, least));
        workers.share(model.store().table().size(), finders);
    }

    /** The pairs, heaviest first. */
    Links links() {
        Links found = new Links();
        finders.forEach(finder -> found.addAll(finder.links()));
        return found.inOrder(found.ranked());
    }

    Blocks blocks() {
        return blocks;
    }

    /** How many blocks were too large and were divided. */
    int divided() {
        return divided;
    }

    /** How many pairs were compared in full. */
    long comparisons() {
        return finders.stream().mapToLong(PairFinder::comparisons).sum();
    }
}
