package io.github.unityinitiative.name;

/**
 * One step of an {@link Alignment}: parts that correspond, or a part that only one name has.
 *
 * @param left index of the first left part, -1 if none
 * @param leftCount how many left parts
 * @param right index of the first right part, -1 if none
 * @param rightCount how many right parts
 * @param distance their distance in bits
 */
record AlignmentStep(int left, int leftCount, int right, int rightCount, double distance) {

    boolean isPair() {
        return leftCount > 0 && rightCount > 0;
    }

    boolean isJoined() {
        return leftCount > 1 || rightCount > 1;
    }

    NamePosition position(int leftSize, int rightSize) {
        return NamePosition.ofPair(left, left + leftCount, leftSize, right, right + rightCount, rightSize);
    }
}
