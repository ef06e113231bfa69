package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.blocking.Blocks;

/**
 * Estimates how many pairs of one person share no block at all, from how many of those found share one or two only:
 * the lower bound of Chao (1984) for species that a sample has missed.
 */
final class BlockingRecall {

    private BlockingRecall() {}

    /** The estimated share of pairs that were compared, from 0 to 1, taken over the links of a grade. */
    static double estimate(Links links, double prior, Thresholds thresholds, Blocks blocks) {
        long found = 0;
        long once = 0;
        long twice = 0;
        for (int link = 0; link < links.size(); link++) {
            if (thresholds.grade(Bits.probability(links.bits(link) + prior)) != Grade.SAME) {
                break;
            }
            int shared = blocks.shared(links.one(link), links.other(link));
            found++;
            once += shared == 1 ? 1 : 0;
            twice += shared == 2 ? 1 : 0;
        }
        double missed = once * (once - 1.0) / (2 * (twice + 1.0));
        return found == 0 ? 1 : found / (found + Math.max(0, missed));
    }
}
