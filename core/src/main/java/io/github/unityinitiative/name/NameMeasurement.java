package io.github.unityinitiative.name;

/** The features of one pair of names, measured along their best alignment. */
final class NameMeasurement {
    private static final double NEAR = 7;
    private static final double FAR = 19;
    private static final double WORST = 13;
    private static final double NOISE = 3;
    private static final double MOST_NOISE = 6;
    private static final double EXACT = 0.01;
    private static final double AGREEING = 10;
    private static final double RARITY = 12;
    private static final double MOST_RARITY = 36;
    private static final double GIVEN_RARITY = 8;
    private static final double COMMON_GIVEN = 4.5;
    private static final double COMMON_FAMILY = 5;

    private final NameVocabulary vocabulary;
    private final CompiledName left;
    private final CompiledName right;
    private final double[] features = new double[NameFeature.values().length];
    private int leftMissing;
    private int rightMissing;
    private int pairs;
    private double cappedDistances;
    private double worst;

    private NameMeasurement(NameVocabulary vocabulary, CompiledName left, CompiledName right) {
        this.vocabulary = vocabulary;
        this.left = left;
        this.right = right;
    }

    static double[] of(NameVocabulary vocabulary, CompiledName left, CompiledName right, BestAlignment alignment) {
        NameMeasurement measurement = new NameMeasurement(vocabulary, left, right);
        alignment.steps().forEach(measurement::add);
        measurement.finish(alignment.reordered());
        return measurement.features;
    }

    private void add(AlignmentStep step) {
        if (step.isPair()) {
            pair(step);
        } else if (step.leftCount() == 0) {
            rightMissing++;
            missing(right, step.right());
        } else {
            leftMissing++;
            missing(left, step.left());
        }
    }

    private void missing(CompiledName name, int index) {
        int word = name.word(index);
        if (index == 0) {
            add(NameFeature.GIVEN_MISSING, loss(vocabulary.rarity(word, NamePosition.GIVEN) - COMMON_GIVEN, 2));
        } else if (index == name.size() - 1) {
            add(NameFeature.FAMILY_MISSING, loss(vocabulary.rarity(word, NamePosition.FAMILY) - COMMON_FAMILY, 6));
        } else {
            add(NameFeature.MIDDLE_MISSING, 1);
        }
    }

    private static double loss(double rarity, double range) {
        return 0.5 + Math.min(1, Math.max(0, rarity / range)) / 2;
    }

    private void pair(AlignmentStep step) {
        double distance = step.distance();
        NamePosition position = step.position(left.size(), right.size());
        int near = NameFeature.GIVEN_NEAR.index() + 2 * position.index();
        features[near] += Math.min(distance, NEAR) / NEAR;
        features[near + 1] += Math.max(0, distance - NEAR) / FAR;
        worst = Math.max(worst, distance);
        cappedDistances += Math.min(distance, MOST_NOISE + 2);
        pairs++;
        int leftWord = left.word(step.left());
        int rightWord = right.word(step.right());
        double rarity = vocabulary.commonRarity(leftWord, rightWord, position) * Math.max(0, 1 - distance / AGREEING);
        add(NameFeature.RARITY, rarity / RARITY);
        add(NameFeature.GIVEN_RARITY, position == NamePosition.GIVEN ? rarity / GIVEN_RARITY : 0);
        add(NameFeature.JOINED, step.isJoined() ? 1 : 0);
        add(NameFeature.INITIAL, vocabulary.isInitial(leftWord) || vocabulary.isInitial(rightWord) ? 1 : 0);
    }

    private void finish(boolean reordered) {
        double noise = pairs > 1 ? (cappedDistances - Math.min(MOST_NOISE + 2, worst)) / (pairs - 1) : 0;
        add(NameFeature.ALWAYS, 1);
        add(NameFeature.REORDERED, reordered ? 1 : 0);
        add(NameFeature.NOISE, Math.min(noise, MOST_NOISE) / NOISE);
        add(NameFeature.REST_EXACT, noise < EXACT ? 1 : 0);
        add(NameFeature.WORST, worst / WORST);
        add(NameFeature.BOTH_MISSING, Math.min(leftMissing, rightMissing));
        add(NameFeature.SINGLE, Math.min(left.size(), right.size()) == 1 ? 1 : 0);
        cap(NameFeature.MIDDLE_NEAR, 2);
        cap(NameFeature.MIDDLE_FAR, 1.5);
        cap(NameFeature.MIDDLE_MISSING, 3);
        cap(NameFeature.BOTH_MISSING, 2);
        cap(NameFeature.JOINED, 1);
        cap(NameFeature.RARITY, MOST_RARITY / RARITY);
    }

    private void add(NameFeature feature, double value) {
        features[feature.index()] += value;
    }

    private void cap(NameFeature feature, double most) {
        features[feature.index()] = Math.min(most, features[feature.index()]);
    }
}
