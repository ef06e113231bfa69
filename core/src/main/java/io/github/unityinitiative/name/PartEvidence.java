package io.github.unityinitiative.name;

/**
 * What one part of two names says about their being one. Immutable.
 *
 * @param left index of the first of the left name's parts, -1 if it has none here
 * @param leftCount how many of the left name's parts: 0 to 2
 * @param right index of the first of the right name's parts, -1 if it has none here
 * @param rightCount how many of the right name's parts: 0 to 2
 * @param agreement the kind of agreement
 * @param distance the distance of the spellings in bits, see {@link NameVocabulary#distance}
 */
public record PartEvidence(
        int left, int leftCount, int right, int rightCount, PartAgreement agreement, double distance) {}
