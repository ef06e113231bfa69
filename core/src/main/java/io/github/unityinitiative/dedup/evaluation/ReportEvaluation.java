package io.github.unityinitiative.dedup.evaluation;

import io.github.unityinitiative.dedup.Cluster;
import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Grade;
import io.github.unityinitiative.dedup.PairDecision;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How good a report is where it is known who signed: by threshold, as probabilities, and where it is wrong. Ids must be
 * distinct; pairs with a signature that the truth does not know are left out. Immutable and thread-safe.
 */
public final class ReportEvaluation {

    private static final int BUCKETS = 10;

    private final Map<SignatoryId, String> truth;
    private final List<PairDecision> decisions;
    private final List<Cluster> clusters;

    private ReportEvaluation(Map<SignatoryId, String> truth, DedupReport report) {
        this.truth = Map.copyOf(truth);
        this.clusters = report.clusters();
        this.decisions = Stream.concat(report.merges().stream(), report.possible().stream())
                .filter(this::isKnown)
                .toList();
    }

    /**
     * Evaluates a report.
     *
     * @param truth for each signature a name of the person who signed; copied
     * @param report a report about these signatures
     * @return the evaluation
     * @throws NullPointerException if an argument is null
     */
    public static ReportEvaluation of(Map<SignatoryId, String> truth, DedupReport report) {
        return new ReportEvaluation(truth, report);
    }

    private boolean isKnown(PairDecision decision) {
        return truth.containsKey(decision.pair().first())
                && truth.containsKey(decision.pair().second());
    }

    private boolean isRight(PairDecision decision) {
        String first = truth.getOrDefault(decision.pair().first(), "");
        return first.equals(truth.get(decision.pair().second()));
    }

    /**
     * The evaluation of the clusters of the report.
     *
     * @return the evaluation of what was joined without asking
     */
    public Evaluation joined() {
        return Evaluation.of(truth, grouping(2));
    }

    /**
     * The evaluation of the clusters that result if each pair for review is joined, whatever it is of, from a
     * probability on.
     *
     * @param threshold the least probability of pairs that are joined, from 0 to 1
     * @return the evaluation at that threshold
     */
    public Evaluation at(double threshold) {
        return Evaluation.of(truth, grouping(threshold));
    }

    private Map<SignatoryId, String> grouping(double threshold) {
        Map<SignatoryId, SignatoryId> parents = new HashMap<>();
        clusters.forEach(cluster -> cluster.members().forEach(member -> parents.put(member, cluster.id())));
        for (PairDecision decision : decisions) {
            if (decision.grade() == Grade.POSSIBLE && decision.probability() >= threshold) {
                SignatoryId one = root(parents, decision.pair().first());
                parents.put(root(parents, decision.pair().second()), one);
            }
        }
        Map<SignatoryId, String> grouping = new HashMap<>();
        List.copyOf(parents.keySet())
                .forEach(id -> grouping.put(id, root(parents, id).value()));
        return grouping;
    }

    private static SignatoryId root(Map<SignatoryId, SignatoryId> parents, SignatoryId id) {
        SignatoryId at = id;
        for (SignatoryId up = parents.getOrDefault(at, at); !up.equals(at); up = parents.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }

    /**
     * The share of all pairs of one person that are in one cluster or listed for review.
     *
     * @return from 0 to 1
     */
    public double recallWithReview() {
        Evaluation joined = joined();
        long listed = decisions.stream()
                .filter(decision -> decision.grade() == Grade.POSSIBLE && isRight(decision))
                .count();
        return joined.truePairs() == 0 ? 1 : (double) (joined.rightPairs() + listed) / joined.truePairs();
    }

    /**
     * Whether probabilities mean what they say: all pairs of the report by tenths of probability.
     *
     * @return ten buckets, from the least probable
     */
    public List<ReliabilityBucket> reliability() {
        int[] counts = new int[BUCKETS];
        int[] right = new int[BUCKETS];
        double[] sums = new double[BUCKETS];
        for (PairDecision decision : decisions) {
            int bucket = Math.min(BUCKETS - 1, (int) (decision.probability() * BUCKETS));
            counts[bucket]++;
            right[bucket] += isRight(decision) ? 1 : 0;
            sums[bucket] += decision.probability();
        }
        List<ReliabilityBucket> buckets = new ArrayList<>();
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            buckets.add(
                    new ReliabilityBucket(counts[bucket], right[bucket], sums[bucket] / Math.max(1, counts[bucket])));
        }
        return buckets;
    }

    /**
     * The worst errors of joining: pairs of two people that were joined, most probable first.
     *
     * @param most the most pairs to list
     * @return at most so many decisions
     */
    public List<PairDecision> wronglyJoined(int most) {
        return worst(decision -> decision.grade() == Grade.SAME && !isRight(decision), most);
    }

    /**
     * The worst errors of review: pairs of two people that were listed, most probable first.
     *
     * @param most the most pairs to list
     * @return at most so many decisions
     */
    public List<PairDecision> wronglyListed(int most) {
        return worst(decision -> decision.grade() == Grade.POSSIBLE && !isRight(decision), most);
    }

    private List<PairDecision> worst(Predicate<PairDecision> error, int most) {
        return decisions.stream().filter(error).limit(most).toList();
    }
}
