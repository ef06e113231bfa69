package io.github.unityinitiative.name;

/** Where in a name a part stands; the same word is not equally common at each. */
public enum NamePosition {
    /** The first part. */
    GIVEN,
    /** Any part between the first and the last: names of father, grandfather and so on. */
    MIDDLE,
    /** The last of two or more parts. */
    FAMILY;

    /** The place of its count in arrays by position. */
    @SuppressWarnings("EnumOrdinal") // the arrays never outlive the program
    int index() {
        return ordinal();
    }

    /**
     * The position of a part in a name.
     *
     * @param index index of the part, from 0
     * @param size number of parts
     * @return its position
     */
    static NamePosition of(int index, int size) {
        if (index == 0) {
            return GIVEN;
        }
        return index == size - 1 ? FAMILY : MIDDLE;
    }

    /**
     * The position of two parts that correspond: given or family name only if both are.
     *
     * @param left index of the left part, or of the first of those joined
     * @param leftEnd index after the last of them
     * @param leftSize number of parts of the left name
     * @param right index of the right part
     * @param rightEnd index after the last right part
     * @param rightSize number of parts of the right name
     * @return the position of the pair
     */
    static NamePosition ofPair(int left, int leftEnd, int leftSize, int right, int rightEnd, int rightSize) {
        if (left == 0 && right == 0) {
            return GIVEN;
        }
        boolean last = leftEnd == leftSize && rightEnd == rightSize;
        return last && leftSize > 1 && rightSize > 1 ? FAMILY : MIDDLE;
    }
}
