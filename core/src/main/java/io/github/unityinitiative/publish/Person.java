package io.github.unityinitiative.publish;

import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signatures that were found to be one person's. Where they disagree, the person is taken to mean whatever shows less:
 * one withdrawal withdraws all, and a field is as visible as the narrowest of them says. Not thread-safe.
 */
final class Person {

    private final FieldVisibility unstated;
    private @Nullable Signatory representative;
    private @Nullable FieldVisibility narrowest;
    private boolean withdrawn;

    Person(FieldVisibility unstated) {
        this.unstated = unstated;
    }

    void add(Signatory signature) {
        withdrawn |= signature.status() == SignatoryStatus.WITHDRAWN;
        if (signature.status() != SignatoryStatus.CONFIRMED) {
            return;
        }
        FieldVisibility visibility = signature.visibility().orElse(unstated);
        narrowest = narrowest == null ? visibility : narrowest.narrower(visibility);
        if (representative == null || signature.id().compareTo(representative.id()) < 0) {
            representative = signature;
        }
    }

    /** The confirmed signature with the least id, as visible as the narrowest of all; empty if there is none to show. */
    Optional<Signatory> signatory() {
        return withdrawn || representative == null
                ? Optional.empty()
                : Optional.of(representative.toBuilder().visibility(narrowest).build());
    }
}
