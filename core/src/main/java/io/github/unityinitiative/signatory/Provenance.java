package io.github.unityinitiative.signatory;

import io.github.unityinitiative.constraint.Label;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a signature was read from.
 *
 * @param source the file or system, for example a file name
 * @param rowOrNull the row or record number in it, from 1; null if it has none
 */
public record Provenance(@Label String source, @Nullable Long rowOrNull) {

    /**
     * Creates a provenance.
     *
     * @throws NullPointerException if {@code source} is null
     */
    public Provenance {
        Objects.requireNonNull(source, "source");
    }

    /**
     * The row or record number.
     *
     * @return the number, from 1, or empty
     */
    public Optional<Long> row() {
        return Optional.ofNullable(rowOrNull);
    }
}
