package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.NoPersonalData;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for an e-mail address or a phone number. */
public final class NoPersonalDataValidator implements ConstraintValidator<NoPersonalData, CharSequence> {

    private static final Pattern PHONE = Pattern.compile("(?:\\+|00)[0-9 ().-]{7,24}+");

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || (text.chars().noneMatch(character -> character == '@' || character == '\uFF20')
                        && !PHONE.matcher(text).matches());
    }
}
