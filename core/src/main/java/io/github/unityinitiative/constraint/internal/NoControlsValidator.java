package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.NoControls;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks for control characters. */
public final class NoControlsValidator implements ConstraintValidator<NoControls, CharSequence> {

    private boolean lineFeeds;

    @Override
    public void initialize(NoControls constraint) {
        lineFeeds = constraint.lineFeeds();
    }

    private boolean isForbidden(int character) {
        return Character.getType(character) == Character.CONTROL && !(lineFeeds && character == '\n');
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || text.codePoints().noneMatch(this::isForbidden);
    }
}
