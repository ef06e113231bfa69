package io.github.unityinitiative.signatory;

/** How much of a field its signatory lets others see, from least to most. */
public enum Visibility {
    /** Not shown; the signature still counts. */
    HIDDEN,
    /** Of a name, its initials; of any other field, nothing. */
    INITIALS,
    /** Shown as written. */
    FULL;

    /**
     * The narrower of two visibilities.
     *
     * @param other another visibility
     * @return whichever shows less
     */
    public Visibility narrower(Visibility other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
