package io.github.unityinitiative.signatory;

import io.github.unityinitiative.document.Document;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * A letter together with its signatories, for datasets that fit in memory. Larger ones are streams of
 * {@link Signatory}.
 *
 * @param document the letter
 * @param signatories everybody who signed, in order; copied
 */
public record Initiative(@Valid Document document, List<@Valid Signatory> signatories) {

    /**
     * Creates an initiative.
     *
     * @throws NullPointerException if an argument or an element is null
     */
    public Initiative {
        Objects.requireNonNull(document, "document");
        signatories = List.copyOf(signatories);
    }

    @Override
    public String toString() {
        return "Initiative[id=" + document.id() + ", signatories=" + signatories.size() + "]";
    }
}
