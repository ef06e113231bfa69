package io.github.unityinitiative.privacy;

import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is left of a signature that was taken back: that there was one, and since when there is none. It keeps the row
 * from coming back with an old file, and holds nothing of the person.
 *
 * @param id the id of the signature
 * @param withdrawnOn the day on which it was taken back
 */
public record SignatureTombstone(SignatoryId id, LocalDate withdrawnOn) {

    /**
     * Creates a tombstone.
     *
     * @throws NullPointerException if an argument is null
     */
    public SignatureTombstone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(withdrawnOn, "withdrawnOn");
    }

    /**
     * The tombstone of a signature.
     *
     * @param signatory the signature, of which only the id is kept
     * @param withdrawnOn the day on which it was taken back
     * @return the tombstone
     * @throws NullPointerException if an argument is null
     */
    public static SignatureTombstone of(Signatory signatory, LocalDate withdrawnOn) {
        return new SignatureTombstone(signatory.id(), withdrawnOn);
    }
}
