package io.github.unityinitiative.province;

import java.util.Objects;

/**
 * Another spelling of a province, or a town that people write in its place.
 *
 * @param text the spelling
 * @param kind what it names
 */
public record ProvinceSpelling(String text, Kind kind) {

    /**
     * Creates a spelling.
     *
     * @throws NullPointerException if an argument is null
     */
    public ProvinceSpelling {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
    }

    /** What a spelling names. */
    public enum Kind {
        /** The province itself. */
        VARIANT,
        /** Its capital or a part of it. */
        CAPITAL,
        /** A town that lies in the province by every account. */
        TOWN,
        /** A town in a district that another province administers or claims too: it decides nothing alone. */
        DISPUTED
    }
}
