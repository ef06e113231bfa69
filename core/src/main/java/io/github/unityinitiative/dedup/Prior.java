package io.github.unityinitiative.dedup;

import java.util.stream.IntStream;

/**
 * How likely two signatures of a list are by one person before anything is compared, estimated from the list itself:
 * the share of pairs that makes the expected number of repeats equal to the sum of the probabilities found with it.
 */
final class Prior {

    private static final double EXPECTED_REPEATS = 0.1;
    private static final double PSEUDO_RECORDS = 200;
    private static final int ROUNDS = 25;

    private Prior() {}

    /** The prior of a list of which nothing is known but its size. */
    static double start(int records) {
        double pairs = Math.max(1, records * (records - 1.0) / 2);
        return Bits.odds(Math.min(0.5, EXPECTED_REPEATS * records / pairs));
    }

    static double estimate(Links links, int records) {
        double[] oddsAgainst = IntStream.range(0, links.size())
                .mapToDouble(link -> StrictMath.pow(2, -links.bits(link)))
                .toArray();
        double prior = start(records);
        for (int round = 0; round < ROUNDS; round++) {
            double priorOdds = StrictMath.pow(2, prior);
            double found = 0;
            for (double against : oddsAgainst) {
                found += 1 / (1 + against / priorOdds);
            }
            prior = of(found, records);
        }
        return prior;
    }

    /** The prior of a list in which so many pairs are expected to be of one person. */
    static double of(double found, int records) {
        double pairs = Math.max(1, records * (records - 1.0) / 2);
        double repeats = (found + EXPECTED_REPEATS * PSEUDO_RECORDS) / (records + PSEUDO_RECORDS);
        return Bits.odds(Math.min(0.5, repeats * records / pairs));
    }
}
