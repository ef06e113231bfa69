package io.github.unityinitiative.validation;

import io.github.unityinitiative.signatory.Provenance;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One rule broken in one place. It never holds the value that broke it, so it may be logged and shown; a locale turns
 * it into words somewhere else.
 *
 * @param code the rule: the name of a constraint in kebab case, such as {@code "no-link"}, or the code of a dataset rule
 * @param severity error or warning
 * @param path the place in the record, such as {@code name.signed.text} or {@code demands[3].text[ar]}; empty for the
 *     record as a whole
 * @param arguments the parameters of the rule by name, for its message; copied, in the order of their names
 * @param idOrNull the id of the signature; null for a letter, or if the id itself is what is wrong
 * @param provenanceOrNull where the signature was read from; null if not known
 */
public record Violation(
        String code,
        Severity severity,
        String path,
        Map<String, String> arguments,
        @Nullable SignatoryId idOrNull,
        @Nullable Provenance provenanceOrNull) {

    /**
     * Creates a violation.
     *
     * @throws NullPointerException if an argument that may not be null is null
     */
    public Violation {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * A violation found by a rule, which need not know the record's id.
     *
     * @param code the code of the rule
     * @param severity error or warning
     * @param path the place in the record
     * @param arguments the parameters of the rule by name; no values of the record
     * @return the violation
     * @throws NullPointerException if an argument is null
     */
    public static Violation of(String code, Severity severity, String path, Map<String, String> arguments) {
        return new Violation(code, severity, path, arguments, null, null);
    }

    /**
     * The id of the signature.
     *
     * @return the id, or empty for a letter, or if the id itself is what is wrong
     */
    public Optional<SignatoryId> id() {
        return Optional.ofNullable(idOrNull);
    }

    /**
     * Where the signature was read from.
     *
     * @return the source and row, or empty if not known
     */
    public Optional<Provenance> provenance() {
        return Optional.ofNullable(provenanceOrNull);
    }

    Violation withSeverity(Severity other) {
        return new Violation(code, other, path, arguments, idOrNull, provenanceOrNull);
    }

    Violation of(@Nullable SignatoryId id, @Nullable Provenance provenance) {
        return new Violation(code, severity, path, arguments, id, provenance);
    }
}
