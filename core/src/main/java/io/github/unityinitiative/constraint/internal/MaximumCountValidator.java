package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.MaximumCount;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Counts elements. */
public final class MaximumCountValidator implements ConstraintValidator<MaximumCount, Collection<?>> {

    private int maximum;

    @Override
    public void initialize(MaximumCount constraint) {
        maximum = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable Collection<?> elements, ConstraintValidatorContext context) {
        return elements == null || elements.size() <= maximum;
    }
}
