package io.github.unityinitiative.examples.benchmarks.name;

import java.util.Arrays;
import java.util.List;

/**
 * Fits the weights of the reasons for which two names differ: the odds that they differ are the sum of the odds of
 * the reasons, each of which is a weighted sum of features. Full-batch gradient descent with Adam from a fixed start.
 */
final class ReasonFitter {
    private static final int ROUNDS = 300;
    private static final double FAST = 0.08;
    private static final double SLOW = 0.02;
    private static final double RIDGE = 1e-4;
    private static final double FIRST_DECAY = 0.9;
    private static final double SECOND_DECAY = 0.999;
    private static final double LARGEST = 30;

    private final double[][] weights;
    private final double[][] gradients;
    private final double[][] firstMoments;
    private final double[][] secondMoments;

    /**
     * Starts from one feature per reason.
     *
     * @param features how many features there are; the first is always 1
     * @param leading for each reason the feature that it starts with
     */
    ReasonFitter(int features, List<Integer> leading) {
        weights = new double[leading.size()][features];
        gradients = new double[leading.size()][features];
        firstMoments = new double[leading.size()][features];
        secondMoments = new double[leading.size()][features];
        for (int reason = 0; reason < weights.length; reason++) {
            weights[reason][0] = -3;
            weights[reason][leading.get(reason)] = 4;
        }
    }

    /** Fits to examples and returns the weights by reason and feature, in natural units. */
    double[][] fit(List<Example> examples) {
        double total = examples.stream().mapToDouble(example -> example.weight).sum();
        for (int round = 1; round <= ROUNDS; round++) {
            for (double[] gradient : gradients) {
                Arrays.fill(gradient, 0);
            }
            examples.forEach(this::addGradient);
            step(round, total);
        }
        return weights;
    }

    private void addGradient(Example example) {
        double[] odds = new double[weights.length];
        double sum = odds(weights, example.features, odds);
        double error = example.weight * (1 / (1 + sum) - (example.same ? 1 : 0));
        for (int reason = 0; reason < odds.length; reason++) {
            double share = -error * odds[reason] / sum;
            for (int i = 0; i < example.features.length; i++) {
                gradients[reason][i] += share * example.features[i];
            }
        }
    }

    private static double odds(double[][] weights, double[] features, double[] odds) {
        double sum = 0;
        for (int reason = 0; reason < weights.length; reason++) {
            double logOdds = 0;
            for (int i = 0; i < features.length; i++) {
                logOdds += weights[reason][i] * features[i];
            }
            odds[reason] = StrictMath.exp(Math.min(LARGEST, logOdds));
            sum += odds[reason];
        }
        return sum;
    }

    private void step(int round, double total) {
        double rate = round < ROUNDS * 2 / 3 ? FAST : SLOW;
        double firstBias = 1 - StrictMath.pow(FIRST_DECAY, round);
        double secondBias = 1 - StrictMath.pow(SECOND_DECAY, round);
        for (int reason = 0; reason < weights.length; reason++) {
            for (int i = 0; i < weights[reason].length; i++) {
                double gradient = gradients[reason][i] / total + (i == 0 ? 0 : RIDGE * weights[reason][i]);
                double first = FIRST_DECAY * firstMoments[reason][i] + (1 - FIRST_DECAY) * gradient;
                double second = SECOND_DECAY * secondMoments[reason][i] + (1 - SECOND_DECAY) * gradient * gradient;
                firstMoments[reason][i] = first;
                secondMoments[reason][i] = second;
                weights[reason][i] -= rate * (first / firstBias) / (Math.sqrt(second / secondBias) + 1e-8);
            }
        }
    }

    /** The log-odds that two names with these features are one. */
    static double score(double[][] weights, double[] features) {
        return -StrictMath.log(odds(weights, features, new double[weights.length]));
    }

    /** A measured pair: its features, whether the names are of one person, and how much it counts. */
    static final class Example {
        private final double[] features;
        private final boolean same;
        private final double weight;

        Example(double[] features, boolean same, double weight) {
            this.features = features.clone();
            this.same = same;
            this.weight = weight;
        }
    }
}
