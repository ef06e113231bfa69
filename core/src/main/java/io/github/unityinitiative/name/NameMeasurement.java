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
        alignment.visit(measurement::step);
        measurement.finish(alignment.reordered());
        return measurement.features;
    }

    private void step(int i, int leftCount, int j, int rightCount, double distance) {
        if (leftCount == 0) {
            rightMissing++;
            missing(right, j);
        } else if (rightCount == 0) {
            leftMissing++;
            missing(left, i);
        } else {
            pair(i, leftCount, j, rightCount, distance);
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

    private void pair(int i, int leftCount, int j, int rightCount, double distance) {
        NamePosition position = position(i, leftCount, j, rightCount);
        int near = NameFeature.GIVEN_NEAR.index() + 2 * position.index();
        features[near] += Math.min(distance, NEAR) / NEAR;
        features[near + 1] += Math.max(0, distance - NEAR) / FAR;
        worst = Math.max(worst, distance);
        cappedDistances += Math.min(distance, MOST_NOISE + 2);
        pairs++;
        addRarity(left.word(i), right.word(j), position, Math.max(0, 1 - distance / AGREEING));
        add(NameFeature.JOINED, leftCount + rightCount > 2 ? 1 : 0);
        boolean initial = vocabulary.isInitial(left.word(i)) || vocabulary.isInitial(right.word(j));
        add(NameFeature.INITIAL, initial ? 1 : 0);
    }

    private void addRarity(int leftWord, int rightWord, NamePosition position, double agreement) {
        double rarity =
                agreement * Math.min(vocabulary.rarity(leftWord, position), vocabulary.rarity(rightWord, position));
        add(NameFeature.RARITY, rarity / RARITY);
        add(NameFeature.GIVEN_RARITY, position == NamePosition.GIVEN ? rarity / GIVEN_RARITY : 0);
    }

    private NamePosition position(int i, int leftCount, int j, int rightCount) {
        if (i == 0 && j == 0) {
            return NamePosition.GIVEN;
        }
        boolean last = i + leftCount == left.size() && j + rightCount == right.size();
        return last && left.size() > 1 && right.size() > 1 ? NamePosition.FAMILY : NamePosition.MIDDLE;
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
