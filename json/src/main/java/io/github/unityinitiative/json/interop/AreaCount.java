package io.github.unityinitiative.json.interop;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many people of one area signed.
 *
 * @param name the name of the area as written
 * @param codeOrNull its code: of a country as the source writes it (two or three letters), of a region or constituency
 *     that of the statistical office; null if there is none
 * @param signatures zero or more
 */
public record AreaCount(String name, @Nullable String codeOrNull, long signatures) {

    /**
     * Creates a count.
     *
     * @throws NullPointerException if {@code name} is null
     */
    public AreaCount {
        Objects.requireNonNull(name, "name");
    }

    /**
     * The code of the area.
     *
     * @return the code as written, or empty
     */
    public Optional<String> code() {
        return Optional.ofNullable(codeOrNull);
    }
}
