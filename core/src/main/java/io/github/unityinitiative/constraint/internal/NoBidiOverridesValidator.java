package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.NoBidiOverrides;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks for embeddings, overrides and isolates. */
public final class NoBidiOverridesValidator implements ConstraintValidator<NoBidiOverrides, CharSequence> {

    private static boolean isOverride(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || text.codePoints().noneMatch(NoBidiOverridesValidator::isOverride);
    }
}
