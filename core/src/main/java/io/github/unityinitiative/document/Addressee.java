package io.github.unityinitiative.document;

import io.github.unityinitiative.constraint.Label;
import io.github.unityinitiative.text.LocalizedText;
import java.util.Objects;

/**
 * A body or group that demands speak to, listed once in a {@link Document} and referred to by id.
 *
 * @param id the id that demands use, unique in the document
 * @param kind what kind of body it is
 * @param name its name in the languages of the document; may be empty
 */
public record Addressee(
        @Label String id, AddresseeKind kind, @Label LocalizedText name) {

    /**
     * Creates an addressee.
     *
     * @throws NullPointerException if an argument is null
     */
    public Addressee {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}
