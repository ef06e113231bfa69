package io.github.unityinitiative.dedup;

import io.github.unityinitiative.signatory.SignatoryId;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The outcome of a run: every signature in exactly one cluster, what joined the clusters, and what a person should
 * look at. Nothing is deleted, so every merge can be undone: by a {@link ReviewDecision} of {@link Verdict#DIFFERENT}
 * and another run. Immutable and thread-safe; evidence is worked out when asked for.
 */
public final class DedupReport {

    private final Comparisons comparisons;
    private final ClusterTable clusters;
    private final Links merges;
    private final Links possible;
    private final Links overruled;
    private final DedupStatistics statistics;

    DedupReport(
            Comparisons comparisons,
            ClusterTable clusters,
            Links merges,
            Links possible,
            Links overruled,
            DedupStatistics statistics) {
        this.comparisons = comparisons;
        this.clusters = clusters;
        this.merges = merges;
        this.possible = possible;
        this.overruled = overruled;
        this.statistics = statistics;
    }

    /**
     * All clusters, those of one signature included, in ascending order of their least member.
     *
     * @return an unmodifiable view, whose elements are made when asked for
     */
    public List<Cluster> clusters() {
        return new AbstractList<>() {
            @Override
            public Cluster get(int index) {
                return clusters.cluster(index);
            }

            @Override
            public int size() {
                return clusters.size();
            }
        };
    }

    /**
     * The cluster of a signature, by its place in the list that was given.
     *
     * @param position from 0
     * @return its cluster
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Cluster clusterAt(int position) {
        return clusters.cluster(clusters.indexAt(position));
    }

    /**
     * The id of the cluster of a signature, by its place in the list that was given.
     *
     * @param position from 0
     * @return {@link Cluster#id()} of its cluster
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public SignatoryId clusterIdAt(int position) {
        return clusters.id(clusters.indexAt(position));
    }

    /**
     * The pairs that joined clusters, most probable first. With those that people decided, they are one fewer than its
     * members for each cluster.
     *
     * @return an unmodifiable view, whose evidence is worked out when asked for
     */
    public List<PairDecision> merges() {
        return decisions(merges, Grade.SAME);
    }

    /**
     * The pairs that a person should look at, most probable first; none is within a cluster, and none is of two
     * clusters of which a person decided already.
     *
     * @return an unmodifiable view, whose evidence is worked out when asked for
     */
    public List<PairDecision> possible() {
        return decisions(possible, Grade.POSSIBLE);
    }

    /**
     * The pairs that a person found to be the same and that are not joined all the same, because other decisions keep
     * members of their clusters apart: decisions that contradict each other, for a person to sort out.
     *
     * @return a new list, in ascending order
     */
    public List<SignatoryPair> overruled() {
        return IntStream.range(0, overruled.size())
                .mapToObj(index -> comparisons.pair(overruled.one(index), overruled.other(index)))
                .sorted()
                .toList();
    }

    private List<PairDecision> decisions(Links links, Grade grade) {
        return new AbstractList<>() {
            @Override
            public PairDecision get(int index) {
                return comparisons.decision(links.one(index), links.other(index), grade);
            }

            @Override
            public int size() {
                return links.size();
            }
        };
    }

    /**
     * The clusters of more than one signature.
     *
     * @return a new list, in ascending order of the least member
     */
    public List<Cluster> repeated() {
        List<Cluster> repeated = new ArrayList<>();
        for (int index = 0; index < clusters.size(); index++) {
            if (clusters.size(index) > 1) {
                repeated.add(clusters.cluster(index));
            }
        }
        return repeated;
    }

    /**
     * How the run went.
     *
     * @return the numbers
     */
    public DedupStatistics statistics() {
        return statistics;
    }

    @Override
    public String toString() {
        return "DedupReport[records=" + statistics.records() + ", clusters=" + clusters.size() + ", possible="
                + possible.size() + "]";
    }
}
