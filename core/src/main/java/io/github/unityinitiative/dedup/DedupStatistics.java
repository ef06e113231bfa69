package io.github.unityinitiative.dedup;

/**
 * How a run went, in numbers.
 *
 * @param records signatures read
 * @param blocks groups of records that were compared with each other
 * @param dividedBlocks groups that were too large and were divided by more of what their records say
 * @param comparisons pairs compared
 * @param blockingRecall an estimate of the share of pairs of one person that were compared at all, from 0 to 1, from
 *     how many of them share only one block (after Chao 1984)
 * @param priorBits the binary logarithm of the odds that two signatures of the list are by one person
 * @param merges pairs that joined clusters
 * @param possible pairs for review, those beyond the limit included
 * @param contradicted pairs graded same that were not joined because another member of the cluster contradicts; they
 *     are among those for review
 */
public record DedupStatistics(
        int records,
        int blocks,
        int dividedBlocks,
        long comparisons,
        double blockingRecall,
        double priorBits,
        int merges,
        int possible,
        int contradicted) {}
