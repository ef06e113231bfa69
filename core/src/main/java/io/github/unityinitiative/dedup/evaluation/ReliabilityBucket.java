package io.github.unityinitiative.dedup.evaluation;

/**
 * Pairs of about one probability, and how many of them are by one person.
 *
 * @param pairs how many pairs
 * @param right how many of them are by one person
 * @param meanProbability the mean of their probabilities, which {@code right / pairs} should be near; 0 for no pairs
 */
public record ReliabilityBucket(int pairs, int right, double meanProbability) {}
