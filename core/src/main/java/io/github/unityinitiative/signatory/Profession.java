package io.github.unityinitiative.signatory;

import io.github.unityinitiative.constraint.Label;
import io.github.unityinitiative.constraint.NoLink;
import io.github.unityinitiative.constraint.NoMarkup;
import io.github.unityinitiative.constraint.Warning;
import java.util.Objects;

/**
 * A profession in the signatory's own words, with the category that it falls into.
 *
 * @param written the words as written
 * @param category the category
 */
public record Profession(
        @Label @NoLink(payload = Warning.class) @NoMarkup(payload = Warning.class)
        String written,

        ProfessionCategory category) {

    /**
     * Creates a profession.
     *
     * @throws NullPointerException if an argument is null
     */
    public Profession {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(category, "category");
    }

    @Override
    public String toString() {
        return "Profession[category=" + category + "]";
    }
}
