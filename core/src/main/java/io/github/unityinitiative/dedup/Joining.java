package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.name.ComparisonCache;
import java.util.stream.IntStream;

/** Joins the records of safe links and lists the rest for review. */
final class Joining {

    private final Thresholds thresholds;
    private final Verdicts verdicts;
    private final DedupLimits limits;
    private final double prior;
    private final Clusterer clusterer;
    private final int records;
    private final Links merges = new Links();
    private final Links possible = new Links();
    private final Links overruled = new Links();
    private int contradicted;

    Joining(
            ComparisonModel model,
            ComparisonCache cache,
            Thresholds thresholds,
            DedupLimits limits,
            Verdicts verdicts,
            double prior) {
        this.thresholds = thresholds;
        this.limits = limits;
        this.prior = prior;
        this.records = model.store().table().size();
        this.verdicts = verdicts;
        RecordScorer scorer = model.scorer(cache);
        RecordView one = new RecordView();
        RecordView other = new RecordView();
        this.clusterer = new Clusterer(records, limits.mostChecked(), (left, right) -> {
            one.load(model.store().table(), left);
            other.load(model.store().table(), right);
            scorer.score(one, other);
            return scorer.contradicts();
        });
    }

    void join(Links links) {
        verdicts.forEachDifferent(clusterer::separate);
        verdicts.forEachSame((one, other) -> {
            if (!clusterer.force(one, other)) {
                overruled.add(one, other, 0, false);
            }
        });
        Links open = new Links();
        for (int link = 0; link < links.size(); link++) {
            Grade grade = thresholds.grade(Bits.probability(links.bits(link) + prior));
            if (grade == Grade.DIFFERENT) {
                break;
            }
            if (grade != Grade.SAME || !links.isSafe(link) || !settle(links, link)) {
                open.add(links.one(link), links.other(link), links.bits(link), links.isSafe(link));
            }
        }
        list(open);
    }

    /** Joins the clusters of a pair unless that was decided already; tells whether nothing is left for a person to decide. */
    private boolean settle(Links links, int link) {
        int one = links.one(link);
        int other = links.other(link);
        if (clusterer.root(one) == clusterer.root(other) || clusterer.areSeparate(one, other)) {
            return true;
        }
        boolean joined = clusterer.join(one, other);
        if (joined) {
            merges.add(one, other, links.bits(link), true);
        } else {
            contradicted++;
        }
        return joined;
    }

    private void list(Links open) {
        for (int link = 0; link < open.size() && possible.size() < limits.mostReviewPairs(); link++) {
            boolean apart = clusterer.root(open.one(link)) != clusterer.root(open.other(link));
            if (apart && !clusterer.areSeparate(open.one(link), open.other(link))) {
                possible.add(open.one(link), open.other(link), open.bits(link), open.isSafe(link));
            }
        }
    }

    int[] roots() {
        return IntStream.range(0, records).map(clusterer::root).toArray();
    }

    Links merges() {
        return merges;
    }

    Links possible() {
        return possible;
    }

    /** What people found to be of one person although other decisions of theirs keep it apart. */
    Links overruled() {
        return overruled;
    }

    int contradicted() {
        return contradicted;
    }
}
