package io.github.unityinitiative.json.internal.document;

import io.github.unityinitiative.extension.ExtensionValue;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A step from one version of the format to a later one. It sees members as they were read, passes on those that it does
 * not know in their order, and drops nothing.
 *
 * @param from the version that is read
 * @param to the version that comes out
 * @param letter changes the members of the letter, all but the signatories
 * @param signatory changes the members of one signatory
 */
public record Migration(
        FormatVersion from,
        FormatVersion to,
        UnaryOperator<Map<String, ExtensionValue>> letter,
        UnaryOperator<Map<String, ExtensionValue>> signatory) {

    public Migration {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(signatory, "signatory");
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("a migration leads to a later version");
        }
    }
}
