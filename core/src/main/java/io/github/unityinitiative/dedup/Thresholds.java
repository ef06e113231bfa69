package io.github.unityinitiative.dedup;

/**
 * From which probability on a pair is graded {@link Grade#SAME} or {@link Grade#POSSIBLE}.
 *
 * @param same the least probability of pairs that are joined without asking
 * @param possible the least probability of pairs that a person should look at
 */
public record Thresholds(double same, double possible) {

    /**
     * Creates thresholds.
     *
     * @throws IllegalArgumentException if not {@code 0 < possible <= same <= 1}
     */
    public Thresholds {
        if (!(possible > 0 && possible <= same && same <= 1)) {
            throw new IllegalArgumentException("not 0 < possible <= same <= 1");
        }
    }

    /**
     * Joined at 0.95, looked at from 0.03.
     *
     * @return the thresholds used where nothing else is said
     */
    public static Thresholds standard() {
        return new Thresholds(0.95, 0.03);
    }

    /**
     * The grade of a probability.
     *
     * @param probability from 0 to 1
     * @return its grade
     */
    public Grade grade(double probability) {
        if (probability >= same) {
            return Grade.SAME;
        }
        return probability >= possible ? Grade.POSSIBLE : Grade.DIFFERENT;
    }
}
