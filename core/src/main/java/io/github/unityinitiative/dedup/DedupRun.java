package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordTable;
import io.github.unityinitiative.name.ComparisonCache;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;

/** One run over one list: block, compare, weigh, join. */
final class DedupRun {

    private static final double LEAST_PROBABILITY = 0.01;

    private final ComparisonModel model;
    private final ComparisonCache cache;
    private final Thresholds thresholds;
    private final DedupLimits limits;
    private final Workers workers;

    DedupRun(ComparisonModel model, ComparisonCache cache, Thresholds thresholds, DedupLimits limits, Workers workers) {
        this.model = model;
        this.cache = cache;
        this.thresholds = thresholds;
        this.limits = limits;
        this.workers = workers;
    }

    DedupReport report(RecordOrder order, ReviewLog reviews, Set<SignatoryId> earlier) {
        RecordTable table = model.store().table();
        double least = Bits.odds(LEAST_PROBABILITY) - Prior.start(table.size());
        Candidates candidates = new Candidates(model, cache, limits.largestBlock(), least, workers);
        Links links = candidates.links();
        double prior = Prior.estimate(links, table.size());
        Joining joining = new Joining(model, cache, thresholds, limits, new Verdicts(table, reviews), prior);
        joining.join(links);
        DedupStatistics statistics = new DedupStatistics(
                table.size(),
                candidates.blocks().size(),
                candidates.divided(),
                candidates.comparisons(),
                BlockingRecall.estimate(links, prior, thresholds, candidates.blocks()),
                prior,
                joining.merges().size(),
                joining.possible().size(),
                joining.contradicted());
        ClusterTable clusters = new ClusterTable(table, joining.roots(), order, founders(table, earlier));
        return new DedupReport(
                new Comparisons(model, prior),
                clusters,
                joining.merges(),
                joining.possible(),
                joining.overruled(),
                statistics);
    }

    private static BitSet founders(RecordTable table, Set<SignatoryId> earlier) {
        BitSet founders = new BitSet();
        if (!earlier.isEmpty()) {
            IntStream.range(0, table.size())
                    .filter(record -> earlier.contains(table.id(record)))
                    .forEach(founders::set);
        }
        return founders;
    }
}
