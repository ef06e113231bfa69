package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.JsonElements;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.UnreadableInputException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the JSON of the United Kingdom's e-petitions site: one petition, a page of them, or a bare list. Immutable and
 * thread-safe.
 */
public final class EPetitions {

    private final ReadLimits limits;

    /**
     * Creates a reader.
     *
     * @param limits how much is read; one petition is one record
     * @throws NullPointerException if {@code limits} is null
     */
    public EPetitions(ReadLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Reads petitions.
     *
     * @param in strict UTF-8, plain or gzip; closed
     * @param losses told of every field that is dropped
     * @return the petitions in order
     * @throws UnreadableInputException if the input is not JSON of a petition
     * @throws NullPointerException if an argument is null
     */
    public List<EPetition> read(InputStream in, Losses losses) {
        List<EPetition> petitions = new ArrayList<>();
        try (JsonElements elements = JsonElements.open(in, Set.of(List.of("data")), limits)) {
            while (elements.hasNext()) {
                petitions.add(petition(elements.next(), losses));
            }
        }
        return petitions;
    }

    private static EPetition petition(ExtensionValue value, Losses losses) {
        if (value instanceof ExtensionValue.Members object) {
            Taken outer = new Taken(object.values());
            Taken petition = outer.object("data").orElse(outer);
            return new EPetitionMapping(petition, losses).read();
        }
        throw new UnreadableInputException(UnreadableInputException.Reason.UNKNOWN_SHAPE);
    }
}
