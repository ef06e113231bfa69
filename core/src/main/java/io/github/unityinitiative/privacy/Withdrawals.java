package io.github.unityinitiative.privacy;

import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The signatures of a dataset that were taken back. Immutable and thread-safe. */
public final class Withdrawals implements Predicate<SignatoryId> {

    private final Set<SignatoryId> ids;

    private Withdrawals(Set<SignatoryId> ids) {
        this.ids = ids;
    }

    /**
     * The withdrawals that these tombstones stand for.
     *
     * @param tombstones the tombstones; copied
     * @return the withdrawals
     * @throws NullPointerException if the collection or an element is null
     */
    public static Withdrawals of(Collection<SignatureTombstone> tombstones) {
        return new Withdrawals(tombstones.stream().map(SignatureTombstone::id).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether a signature was taken back.
     *
     * @param id the id of the signature
     * @return true if it was
     */
    @Override
    public boolean test(SignatoryId id) {
        return ids.contains(id);
    }

    /**
     * The signatures that stand: neither taken back by a tombstone nor marked as withdrawn.
     *
     * @param signatories signatures
     * @return a stream over the given one that leaves out what was taken back
     */
    public Stream<Signatory> standing(Stream<Signatory> signatories) {
        return signatories.filter(
                signatory -> !test(signatory.id()) && signatory.status() != SignatoryStatus.WITHDRAWN);
    }

    @Override
    public String toString() {
        return "Withdrawals[" + ids.size() + "]";
    }
}
