package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.PhoneNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts digits between separators. */
public final class PhoneNumberValidator implements ConstraintValidator<PhoneNumber, CharSequence> {

    private static final int LEAST = 5;
    private static final int MOST = 15;
    private static final int LONGEST = 60;
    private static final Pattern SHAPE = Pattern.compile(
            "[\\u061C\\u200E\\u200F\\u202A-\\u202C]*+[+\\uFF0B]?+[\\p{Nd} \\u00A0\\u202F().\\u2010-\\u2013/\\u200E\\u200F\\u202C-]++");

    private static boolean hasFewEnoughDigits(CharSequence text) {
        long digits = text.codePoints().filter(Character::isDigit).count();
        return text.length() <= LONGEST && digits >= LEAST && digits <= MOST;
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || (SHAPE.matcher(text).matches() && hasFewEnoughDigits(text));
    }
}
