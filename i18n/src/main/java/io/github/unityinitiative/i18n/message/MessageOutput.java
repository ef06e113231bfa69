package io.github.unityinitiative.i18n.message;

import io.github.unityinitiative.text.LanguageTag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where a message is written to: it escapes what it is given and keeps somebody else's text apart from ours. */
public interface MessageOutput {

    /**
     * Writes words of ours.
     *
     * @param text words in the language of the message
     * @throws IOException if they cannot be written
     */
    void words(String text) throws IOException;

    /**
     * Writes somebody else's text so that its direction and its characters affect nothing around it.
     *
     * @param text any text
     * @param language the language it is in, or null if not known
     * @throws IOException if it cannot be written
     */
    void userText(String text, @Nullable LanguageTag language) throws IOException;
}
