package io.github.unityinitiative.dedup;

/**
 * What may be joined without asking: given names and another part that agree with contact data that agree, or names
 * alone, if one person in a hundred thousand bears them and no part contradicts. However short a list is, two people may
 * share a common name; relatives share all of it but a given name that may sound alike, or a part that each has and the
 * other lacks; and two at one office may share a mailbox and a given name. Where nothing but names agrees, the names must
 * be so rare that a list of that length hardly holds them twice.
 */
final class Safety {

    private static final double RARE_NAME = 17;

    /** Of people with names like that, one in 256 has a namesake in the list by chance. */
    private static final double RARE_IN_LIST = 8;

    private Safety() {}

    static boolean isSafe(RecordScorer scorer) {
        return scorer.namesMeet() && (scorer.hasContact() || haveSafeNames(scorer));
    }

    private static boolean haveSafeNames(RecordScorer scorer) {
        return scorer.namesAgree()
                && scorer.nameBits() >= RARE_NAME
                && (scorer.hasOtherEvidence() || scorer.bitsBeyondChance() >= RARE_IN_LIST);
    }

    /** Takes back a grade that the evidence is not of a kind to support. */
    static Grade grade(Grade grade, RecordScorer scorer) {
        return grade == Grade.SAME && !isSafe(scorer) ? Grade.POSSIBLE : grade;
    }
}
