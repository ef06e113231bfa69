package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.CountryCode;
import io.github.unityinitiative.internal.CountryCodes;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks the code up. */
public final class CountryCodeValidator implements ConstraintValidator<CountryCode, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || CountryCodes.isCountry(text.toString());
    }
}
