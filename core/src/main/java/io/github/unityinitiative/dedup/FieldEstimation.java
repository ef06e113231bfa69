package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.RecordView;
import io.github.unityinitiative.name.ComparisonCache;
import java.util.SplittableRandom;

/**
 * Learns how much fields weigh from a list of which nobody knows who signed: expectation maximization (Winkler 1988).
 * Each round weighs the pairs, then counts how often fields agree in pairs of one person, every pair in proportion to its
 * probability. How often they agree by chance is counted in random pairs, and for contact data, which hardly ever do, in
 * those that were weighed. What names weigh is not of the list and stays.
 */
final class FieldEstimation {

    private static final int ROUNDS = 20;
    private static final int RANDOM_PAIRS = 200_000;
    private static final long SEED = 5;

    /** What was known before counts like so many pairs, so that a short list changes little. */
    private static final double KNOWN = 100;

    private static final double KNOWN_CHANCES = 5;
    private static final double NEAR_SHARE = 0.05;

    private final ComparisonModel model;
    private final Links links;
    private final ComparisonCache cache;
    private final LevelCounts random = new LevelCounts();
    private final Weights known;
    private final int records;

    FieldEstimation(ComparisonModel model, Links links, Weights known, ComparisonCache cache) {
        this.model = model;
        this.links = links;
        this.known = known;
        this.cache = cache;
        this.records = model.store().table().size();
        compareRandomPairs();
    }

    private void compareRandomPairs() {
        RecordView one = new RecordView();
        RecordView other = new RecordView();
        SplittableRandom drawn = new SplittableRandom(SEED);
        for (int pair = 0; pair < RANDOM_PAIRS && records > 1; pair++) {
            int first = drawn.nextInt(records);
            int second = (first + 1 + drawn.nextInt(records - 1)) % records;
            one.load(model.store().table(), first);
            other.load(model.store().table(), second);
            random.add(model.fields(), one, other, 1);
        }
    }

    Weights run() {
        Weights weights = known;
        double prior = Prior.start(records);
        for (int round = 0; round < ROUNDS; round++) {
            LevelCounts ofOne = new LevelCounts();
            LevelCounts ofTwo = new LevelCounts();
            prior = Prior.of(expect(weights, prior, ofOne, ofTwo), records);
            weights = maximize(ofOne, ofTwo);
        }
        return weights;
    }

    /** Counts the levels of all pairs; returns how many pairs are expected to be of one person. */
    private double expect(Weights weights, double prior, LevelCounts ofOne, LevelCounts ofTwo) {
        RecordScorer scorer = model.with(weights).scorer(cache);
        RecordView one = new RecordView();
        RecordView other = new RecordView();
        double found = 0;
        for (int link = 0; link < links.size(); link++) {
            one.load(model.store().table(), links.one(link));
            other.load(model.store().table(), links.other(link));
            double probability = Bits.probability(scorer.score(one, other) + prior);
            ofOne.add(model.fields(), one, other, probability);
            ofTwo.add(model.fields(), one, other, 1 - probability);
            found += probability;
        }
        return found;
    }

    private Weights maximize(LevelCounts ofOne, LevelCounts ofTwo) {
        Weights weights = known;
        for (ComparedField field : ComparedField.values()) {
            for (Level level : field.levels()) {
                double chance = chance(field, level, ofTwo);
                double before = shareKnown(field, level);
                double share = (ofOne.of(field, level) + KNOWN * before) / (ofOne.stated(field) + KNOWN);
                double change = Bits.log2(share / before) - Bits.log2(chance / chanceKnown(field, level));
                weights = weights.with(field.weight(level), known.of(field.weight(level)) + change);
            }
        }
        return weights;
    }

    /** How often a level is met in pairs of one person, by the weights known before. */
    private double shareKnown(ComparedField field, Level level) {
        if (field.isContact()) {
            double other = StrictMath.pow(2, known.of(field.weight(Level.OTHER)));
            return switch (level) {
                case OTHER -> other;
                case NEAR -> NEAR_SHARE;
                default -> 1 - other - NEAR_SHARE;
            };
        }
        boolean byRarity = field.weighsByRarity() && level == Level.SAME;
        double chance = byRarity ? 1 : chanceKnown(field, level);
        return Math.min(1, chance * StrictMath.pow(2, known.of(field.weight(level))));
    }

    /** How often a level is met by chance, by the weights known before and by random pairs. */
    private double chanceKnown(ComparedField field, Level level) {
        if (field.isContact() && level != Level.OTHER) {
            double weight = known.of(field.weight(level)) + Bits.log2(Math.max(2, records));
            return shareKnown(field, level) / StrictMath.pow(2, weight);
        }
        return field.isContact() ? 1 : (random.of(field, level) + 1) / (random.stated(field) + 2);
    }

    private double chance(ComparedField field, Level level, LevelCounts ofTwo) {
        double before = chanceKnown(field, level);
        if (!field.isContact() || level == Level.OTHER) {
            return before;
        }
        double pairs = records * (records - 1.0) / 2 * random.stated(field) / RANDOM_PAIRS;
        return (ofTwo.of(field, level) + KNOWN_CHANCES) / (pairs + KNOWN_CHANCES / before);
    }
}
