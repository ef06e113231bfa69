package io.github.unityinitiative.dedup;

/**
 * What may be joined without asking: names that one person in a million bears, or contact data that agree. However
 * few a list holds, two people may share a common name.
 */
final class Safety {

    private static final double RARE_NAME = 20;

    private Safety() {}

    static boolean isSafe(RecordScorer scorer) {
        return scorer.hasContact() || scorer.nameAgreement() >= RARE_NAME;
    }
}
