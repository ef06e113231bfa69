package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.NoFormula;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks at the first visible character. */
public final class NoFormulaValidator implements ConstraintValidator<NoFormula, CharSequence> {

    private static final String FORMULA_STARTS =
            "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u207A\u208A\u207C\u208C\t\r\n\0";

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || VisibleText.of(text).codePoints().findFirst().stream()
                        .noneMatch(character -> FORMULA_STARTS.indexOf(character) >= 0);
    }
}
