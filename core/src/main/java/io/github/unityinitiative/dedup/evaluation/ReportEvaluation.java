package io.github.unityinitiative.dedup.evaluation;

import io.github.unityinitiative.dedup.Cluster;
import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Grade;
import io.github.unityinitiative.dedup.PairDecision;
import io.github.unityinitiative.dedup.SignatoryPair;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How good a report is where it is known who signed: by threshold, as probabilities, and where it is wrong. Ids must be
 * distinct; pairs with a signature that the truth or the clusters do not know are left out. Immutable and thread-safe.
 */
public final class ReportEvaluation {

    private static final int BUCKETS = 10;

    private final Map<SignatoryId, String> truth;
    private final List<PairDecision> decisions;
    private final SortedMap<SignatoryId, String> clusters;

    private ReportEvaluation(
            Map<SignatoryId, String> truth, Map<SignatoryId, String> clusters, Stream<PairDecision> decisions) {
        this.truth = Map.copyOf(truth);
        this.clusters = new TreeMap<>(clusters);
        this.decisions = decisions.filter(this::isKnown).toList();
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
        Map<SignatoryId, String> clusters = new HashMap<>();
        for (Cluster cluster : report.clusters()) {
            cluster.members()
                    .forEach(member -> clusters.put(member, cluster.id().value()));
        }
        return new ReportEvaluation(
                truth, clusters, Stream.concat(report.merges().stream(), report.possible().stream()));
    }

    /**
     * Evaluates clusters and pairs that were kept from a report.
     *
     * @param truth for each signature a name of the person who signed; copied
     * @param clusters for each signature a name of its cluster; copied
     * @param decisions pairs with their probability, most probable first; those that joined clusters may be left out,
     *     and are then in no bucket and among no errors
     * @return the evaluation
     * @throws NullPointerException if an argument or an element is null
     */
    public static ReportEvaluation of(
            Map<SignatoryId, String> truth, Map<SignatoryId, String> clusters, List<PairDecision> decisions) {
        return new ReportEvaluation(truth, clusters, decisions.stream());
    }

    private boolean isKnown(PairDecision decision) {
        return isKnown(decision.pair().first()) && isKnown(decision.pair().second());
    }

    private boolean isKnown(SignatoryId id) {
        return truth.containsKey(id) && clusters.containsKey(id);
    }

    private boolean isRight(PairDecision decision) {
        return areOne(decision.pair().first(), decision.pair().second());
    }

    private boolean areOne(SignatoryId one, SignatoryId other) {
        return truth.getOrDefault(one, "").equals(truth.get(other));
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
        Map<String, String> parents = new HashMap<>();
        for (PairDecision decision : decisions) {
            if (decision.grade() == Grade.POSSIBLE && decision.probability() >= threshold) {
                String one = root(parents, cluster(decision.pair().first()));
                parents.put(root(parents, cluster(decision.pair().second())), one);
            }
        }
        Map<SignatoryId, String> grouping = new HashMap<>();
        clusters.forEach((id, cluster) -> grouping.put(id, root(parents, cluster)));
        return grouping;
    }

    private String cluster(SignatoryId id) {
        return clusters.getOrDefault(id, "");
    }

    private static String root(Map<String, String> parents, String cluster) {
        String at = cluster;
        for (String up = parents.getOrDefault(at, at); !up.equals(at); up = parents.getOrDefault(at, at)) {
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
     * The clusters that are of more than one person: the first signature of each with every one of another person.
     *
     * @param most the most pairs to list
     * @return at most so many pairs, in the order of their ids
     */
    public List<SignatoryPair> wronglyClustered(int most) {
        Map<String, SignatoryId> firsts = new HashMap<>();
        List<SignatoryPair> wrong = new ArrayList<>();
        clusters.forEach((id, cluster) -> {
            SignatoryId first = firsts.getOrDefault(cluster, id);
            if (isKnown(id)) {
                firsts.putIfAbsent(cluster, id);
            }
            if (wrong.size() < most && isKnown(id) && !areOne(first, id)) {
                wrong.add(new SignatoryPair(first, id));
            }
        });
        return wrong;
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
