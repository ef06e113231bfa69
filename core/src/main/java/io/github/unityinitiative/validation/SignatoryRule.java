package io.github.unityinitiative.validation;

import io.github.unityinitiative.signatory.Signatory;
import java.util.List;

/** A rule for single signatures beyond their constraints. Applications may add their own; it must be thread-safe. */
@FunctionalInterface
public interface SignatoryRule {

    /**
     * Checks a signature.
     *
     * @param signatory the signature
     * @return what is wrong with it, made with {@link Violation#of}, without any value of the signature; empty if
     *     nothing is
     */
    List<Violation> check(Signatory signatory);
}
