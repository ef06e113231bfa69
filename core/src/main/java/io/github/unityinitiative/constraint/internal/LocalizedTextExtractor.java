package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.text.LocalizedText;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/** Lets a constraint on a {@link LocalizedText} hold for the text in each of its languages. */
@UnwrapByDefault
public final class LocalizedTextExtractor
        implements ValueExtractor<@ExtractedValue(type = String.class) LocalizedText> {

    @Override
    public void extractValues(LocalizedText text, ValueReceiver receiver) {
        text.asMap().forEach((language, words) -> receiver.keyedValue("<text>", language, words));
    }
}
