package io.github.unityinitiative.dedup;

import io.github.unityinitiative.signatory.SignatoryId;
import java.util.List;
import java.util.Objects;

/**
 * The signatures of one person, as far as they are safe to be joined; a signature that nothing is joined to is a
 * cluster of its own.
 *
 * <p>The id of a cluster is the id of one of its members, the one that founded it: the least, or the one that
 * founded it in an earlier run that the {@link Deduplicator} was told of. It stays when signatures are added.
 *
 * @param id the id of the founding member
 * @param members the ids of all members in ascending order; copied
 */
public record Cluster(SignatoryId id, List<SignatoryId> members) {

    /**
     * Creates a cluster.
     *
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if {@code id} is not one of the members
     */
    public Cluster {
        Objects.requireNonNull(id, "id");
        members = List.copyOf(members);
        if (!members.contains(id)) {
            throw new IllegalArgumentException("id is not a member");
        }
    }

    /**
     * The number of signatures.
     *
     * @return at least 1
     */
    public int size() {
        return members.size();
    }

    /**
     * Whether nothing is joined to the only signature.
     *
     * @return true for a cluster of one
     */
    public boolean isSingle() {
        return members.size() == 1;
    }
}
