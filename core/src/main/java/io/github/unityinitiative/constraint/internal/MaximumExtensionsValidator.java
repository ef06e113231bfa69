package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.MaximumCount;
import io.github.unityinitiative.extension.Extensions;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Counts extension fields. */
public final class MaximumExtensionsValidator implements ConstraintValidator<MaximumCount, Extensions> {

    private int maximum;

    @Override
    public void initialize(MaximumCount constraint) {
        maximum = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable Extensions extensions, ConstraintValidatorContext context) {
        return extensions == null || extensions.names().size() <= maximum;
    }
}
