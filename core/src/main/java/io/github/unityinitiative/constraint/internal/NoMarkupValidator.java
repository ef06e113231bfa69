package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.NoMarkup;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for the starts of tags and for character references in the visible text. */
public final class NoMarkupValidator implements ConstraintValidator<NoMarkup, CharSequence> {

    private static final Pattern MARKUP =
            Pattern.compile("[<\\uFF1C\\uFE64](?:[A-Za-z\\uFF21-\\uFF3A\\uFF41-\\uFF5A]|[/!?\\uFF0F\\uFF01\\uFF1F])"
                    + "|&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || !MARKUP.matcher(VisibleText.of(text)).find();
    }
}
