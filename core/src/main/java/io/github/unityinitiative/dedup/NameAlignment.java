package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.WordDistances;
import io.github.unityinitiative.name.NamePosition;

/**
 * The best way to pair the parts of two names in order, where each pair is worth the likelihood ratio of one person
 * against two who met by chance. Reused, not thread-safe.
 */
final class NameAlignment {

    private static final int WIDTH = RecordStore.MOST_PARTS + 1;
    private static final double NEAR = 4;
    private static final NamePosition[] POSITIONS = NamePosition.values();
    private static final byte PAIRED = 1;
    private static final byte LEFT_ALONE = 2;
    private static final byte RIGHT_ALONE = 3;

    private final WordStatistics statistics;
    private final WordDistances distances;
    private final double[] missing;
    private final double[] different;
    private final double agreement;
    private final double near;
    private final double far;
    private final double rival;
    private final double moved;
    private final double otherFamily;
    private final double[] best = new double[WIDTH * WIDTH];
    private final double[] pairs = new double[WIDTH * WIDTH];
    private final byte[] steps = new byte[WIDTH * WIDTH];
    private int[] left = {};
    private int[] right = {};
    private int leftSize;
    private int rightSize;
    private boolean leftAlone;
    private boolean rightAlone;
    private boolean othersAgree;
    private boolean partsDiffer;

    NameAlignment(WordStatistics statistics, WordDistances distances, Weights weights) {
        this.statistics = statistics;
        this.distances = distances;
        missing = weights.of(Weight.MISSING_GIVEN, Weight.MISSING_MIDDLE, Weight.MISSING_LAST);
        different = weights.of(Weight.OTHER_GIVEN, Weight.OTHER_MIDDLE, Weight.OTHER_LAST);
        agreement = weights.of(Weight.AGREEMENT);
        near = weights.of(Weight.SPELLING_NEAR);
        far = weights.of(Weight.SPELLING_FAR);
        rival = weights.of(Weight.RIVAL_NAMES);
        moved = weights.of(Weight.MOVED);
        otherFamily = weights.of(Weight.OTHER_FAMILY);
    }

    /** Aligns the first so many words of two arrays and returns what the alignment weighs. */
    double align(int[] leftWords, int leftCount, int[] rightWords, int rightCount) {
        left = leftWords;
        leftSize = leftCount;
        right = rightWords;
        rightSize = rightCount;
        for (int i = 0; i <= leftSize; i++) {
            for (int j = 0; j <= rightSize; j++) {
                choose(i, j);
            }
        }
        return best[leftSize * WIDTH + rightSize];
    }

    private void choose(int i, int j) {
        int cell = i * WIDTH + j;
        best[cell] = i + j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        if (i > 0 && j > 0) {
            pairs[cell] = pairBits(i - 1, j - 1);
            offer(cell, best[cell - WIDTH - 1] + pairs[cell], PAIRED);
        }
        if (i > 0) {
            offer(cell, best[cell - WIDTH] + missingBits(i - 1, leftSize), LEFT_ALONE);
        }
        if (j > 0) {
            offer(cell, best[cell - 1] + missingBits(j - 1, rightSize), RIGHT_ALONE);
        }
    }

    private void offer(int cell, double bits, byte step) {
        if (bits > best[cell]) {
            best[cell] = bits;
            steps[cell] = step;
        }
    }

    private double missingBits(int index, int size) {
        return missing[WordStatistics.position(index, size)];
    }

    private double pairBits(int i, int j) {
        int one = WordStatistics.position(i, leftSize);
        int other = WordStatistics.position(j, rightSize);
        double differing = different[Math.min(one, other)];
        double distance = distances.between(left[i], right[j]);
        if (distance >= WordDistances.FAR) {
            return differing;
        }
        double shift = one == other ? rivalry(left[i], right[j], one) : moved;
        return Math.max(rarity(left[i], right[j], one, other) + shift + spellingBits(distance), differing);
    }

    /** What it weighs that people bear both names at a position: a slip seldom makes one of another. */
    private double rivalry(int leftWord, int rightWord, int position) {
        return distances.areTwoNames(leftWord, rightWord, POSITIONS[position]) ? rival : 0;
    }

    /** How rare the commoner of two words is where it is commoner: moved words meet by chance as often as either is met. */
    double rarity(int leftWord, int rightWord, int one, int other) {
        double there = Math.min(statistics.rarity(leftWord, other), statistics.rarity(rightWord, one));
        if (one == other || leftWord == rightWord) {
            return there;
        }
        double here = Math.min(statistics.rarity(leftWord, one), statistics.rarity(rightWord, other));
        return Math.min(there, here);
    }

    /** What the spelling of two given names weighs if they are one. */
    double givenSpellingBits(int one, int other) {
        return spellingBits(distances.between(one, other)) + rivalry(one, other, 0);
    }

    /** The most that the spelling of any two words weighs. */
    double mostSpellingBits() {
        return Math.max(spellingBits(0), Math.max(spellingBits(NEAR), spellingBits(WordDistances.FAR)));
    }

    private double spellingBits(double distance) {
        return agreement + near * Math.min(NEAR, distance) + far * Math.max(0, distance - NEAR);
    }

    /** Adds the evidence of the last alignment by the number of its kind. */
    void explain(double[] evidence) {
        boolean lastsAlone = leftSize > 1 && rightSize > 1;
        leftAlone = false;
        rightAlone = false;
        partsDiffer = false;
        othersAgree = leftSize == 1 && rightSize == 1;
        int i = leftSize;
        int j = rightSize;
        while (i > 0 || j > 0) {
            int cell = i * WIDTH + j;
            switch (steps[cell]) {
                case PAIRED -> {
                    lastsAlone &= i < leftSize && j < rightSize;
                    othersAgree |= i + j > 2 && pairs[cell] > 0;
                    evidence[kind(--i, --j).index()] += pairs[cell];
                    partsDiffer |= pairs[cell] < 0;
                }
                case LEFT_ALONE -> {
                    leftAlone = true;
                    evidence[EvidenceKind.MISSING_PARTS.index()] += missingBits(--i, leftSize);
                }
                default -> {
                    rightAlone = true;
                    evidence[EvidenceKind.MISSING_PARTS.index()] += missingBits(--j, rightSize);
                }
            }
        }
        if (lastsAlone) {
            evidence[EvidenceKind.LAST_NAME.index()] += otherFamilyBits();
        }
    }

    /** Whether two parts of the explained alignment differ, or each name has a part that the other lacks. */
    boolean contradicts() {
        return partsDiffer || (leftAlone && rightAlone);
    }

    /** Whether a part besides the given names agrees in the explained alignment, or neither name has any. */
    boolean othersAgree() {
        return othersAgree;
    }

    private EvidenceKind kind(int i, int j) {
        if (i == 0 && j == 0) {
            return EvidenceKind.GIVEN_NAME;
        }
        return i == leftSize - 1 && j == rightSize - 1 ? EvidenceKind.LAST_NAME : EvidenceKind.MIDDLE_NAMES;
    }

    /** Two last parts that are nobody's father's name are two families. */
    private double otherFamilyBits() {
        return otherFamily * statistics.familyShare(left[leftSize - 1]) * statistics.familyShare(right[rightSize - 1]);
    }
}
