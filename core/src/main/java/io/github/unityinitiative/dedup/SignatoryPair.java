package io.github.unityinitiative.dedup;

import io.github.unityinitiative.signatory.SignatoryId;
import java.util.Comparator;
import java.util.Objects;

/**
 * Two signatures, in no order: the pair of a and b equals the pair of b and a.
 *
 * @param first the lesser id
 * @param second the greater id, or an equal one where a dataset uses an id twice
 */
public record SignatoryPair(SignatoryId first, SignatoryId second) implements Comparable<SignatoryPair> {

    private static final Comparator<SignatoryPair> ORDER =
            Comparator.comparing(SignatoryPair::first).thenComparing(SignatoryPair::second);

    /**
     * Creates a pair; the ids are put in order.
     *
     * @throws NullPointerException if an argument is null
     */
    public SignatoryPair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        if (first.compareTo(second) > 0) {
            SignatoryId lesser = second;
            second = first;
            first = lesser;
        }
    }

    /**
     * Whether a signature is one of the two.
     *
     * @param id the id of a signature
     * @return true if it is
     * @throws NullPointerException if {@code id} is null
     */
    public boolean contains(SignatoryId id) {
        Objects.requireNonNull(id, "id");
        return first.equals(id) || second.equals(id);
    }

    @Override
    public int compareTo(SignatoryPair other) {
        return ORDER.compare(this, other);
    }
}
