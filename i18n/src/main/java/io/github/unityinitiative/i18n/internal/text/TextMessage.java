package io.github.unityinitiative.i18n.internal.text;

import io.github.unityinitiative.i18n.message.MessageOutput;
import io.github.unityinitiative.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Collects a message in a text format. */
final class TextMessage implements MessageOutput {

    private final TextLayout layout;
    private final StringBuilder text = new StringBuilder();

    TextMessage(TextLayout layout) {
        this.layout = layout;
    }

    @Override
    public void words(String words) {
        text.append(layout.words(words));
    }

    @Override
    public void userText(String words, @Nullable LanguageTag language) {
        text.append(layout.isolated(words));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
