package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.HasLetter;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks for a letter. */
public final class HasLetterValidator implements ConstraintValidator<HasLetter, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || text.codePoints().anyMatch(Character::isLetter);
    }
}
