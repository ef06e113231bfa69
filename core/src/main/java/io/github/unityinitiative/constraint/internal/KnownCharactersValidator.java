package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.KnownCharacters;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks each character up in the table of Unicode 13. */
public final class KnownCharactersValidator implements ConstraintValidator<KnownCharacters, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || text.codePoints().allMatch(Unicode13.INSTANCE::isAssigned);
    }
}
