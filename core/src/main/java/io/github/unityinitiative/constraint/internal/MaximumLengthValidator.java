package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.MaximumLength;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Counts code points. */
public final class MaximumLengthValidator implements ConstraintValidator<MaximumLength, CharSequence> {

    private int maximum;

    @Override
    public void initialize(MaximumLength constraint) {
        maximum = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Character.codePointCount(text, 0, text.length()) <= maximum;
    }
}
