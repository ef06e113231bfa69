package io.github.unityinitiative.i18n.message;

import io.github.unityinitiative.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Collects a message as plain text, with somebody else's text between FSI and PDI. */
final class IsolatingOutput implements MessageOutput {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void words(String words) {
        text.append(words);
    }

    @Override
    public void userText(String words, @Nullable LanguageTag language) {
        text.append(Isolates.isolate(words));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
