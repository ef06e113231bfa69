package io.github.unityinitiative.i18n;

import io.github.unityinitiative.publish.PublishedInitiative;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a letter with its signatories and statistics in one language and one format. Immutable and thread-safe. */
public interface InitiativeRenderer {

    /**
     * Writes everything: the letter, the statistics and the signatories, who are streamed.
     *
     * @param initiative what may be shown
     * @param out where it goes; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     * @throws NullPointerException if an argument is null
     */
    void render(PublishedInitiative initiative, Appendable out) throws IOException;

    /**
     * Renders everything into memory.
     *
     * @param initiative what may be shown
     * @return the text
     * @throws NullPointerException if {@code initiative} is null
     */
    default String render(PublishedInitiative initiative) {
        StringBuilder text = new StringBuilder();
        try {
            render(initiative, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
