package io.github.unityinitiative.dedup;

/**
 * What may be joined without asking: given names that agree, with a whole name that one person in a hundred thousand
 * bears or with contact data that agree. However short a list is, two people may share a common name.
 */
final class Safety {

    private static final double RARE_NAME = 17;

    private Safety() {}

    static boolean isSafe(RecordScorer scorer) {
        return scorer.givenNamesAgree() && (scorer.hasContact() || scorer.nameBits() >= RARE_NAME);
    }

    /** Takes back a grade that the evidence is not of a kind to support. */
    static Grade grade(Grade grade, RecordScorer scorer) {
        return grade == Grade.SAME && !isSafe(scorer) ? Grade.POSSIBLE : grade;
    }
}
