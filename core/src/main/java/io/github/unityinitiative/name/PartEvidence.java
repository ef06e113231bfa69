package io.github.unityinitiative.name;

/**
 * What one part of two names says about their being one. Immutable.
 *
 * @param left index of the first of the left name's parts, -1 if it has none here
 * @param leftCount how many of the left name's parts: 0 to 3
 * @param right index of the first of the right name's parts, -1 if it has none here
 * @param rightCount how many of the right name's parts: 0 to 3
 * @param agreement the kind of agreement
 * @param distance the distance of the spellings in bits, see {@link NameVocabulary#distance}; 0 if missing
 * @param bits what the part would say alone: how rare the name is less the distance, at least -12; 0 if missing. The
 *     bits of a whole comparison are not their sum, since parts are not independent: relatives share them
 */
public record PartEvidence(
        int left, int leftCount, int right, int rightCount, PartAgreement agreement, double distance, double bits) {}
