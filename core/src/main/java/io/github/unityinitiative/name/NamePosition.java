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
}
