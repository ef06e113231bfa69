package io.github.unityinitiative.document;

import io.github.unityinitiative.constraint.HasLetter;
import io.github.unityinitiative.constraint.Label;
import io.github.unityinitiative.constraint.MaximumCount;
import io.github.unityinitiative.constraint.NoMarkup;
import io.github.unityinitiative.constraint.Prose;
import io.github.unityinitiative.constraint.Published;
import io.github.unityinitiative.constraint.Warning;
import io.github.unityinitiative.text.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * One numbered demand of an open letter.
 *
 * @param number its number in the letter, from 1
 * @param stance what it does
 * @param addressees ids of {@link Addressee}s of the document, in order; copied
 * @param subject a few words on what it is about; may be empty
 * @param text the demand itself
 */
public record Demand(
        int number,
        Stance stance,
        @MaximumCount(100) List<@Label String> addressees,
        @Label @NoMarkup(payload = Warning.class) LocalizedText subject,

        @Prose @NoMarkup(payload = Warning.class) @HasLetter(groups = Published.class)
        LocalizedText text) {

    /**
     * Creates a demand.
     *
     * @throws NullPointerException if an argument or an addressee is null
     */
    public Demand {
        Objects.requireNonNull(stance, "stance");
        addressees = List.copyOf(addressees);
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return "Demand[number=" + number + ", stance=" + stance + ", addressees=" + addressees + "]";
    }
}
