package io.github.unityinitiative.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Makes the Bean Validation validator that is used unless the application brings its own. */
final class StandardValidator {

    private StandardValidator() {}

    /** Messages have parameters but no expressions, and no file on the class path changes the answers. */
    static Validator create() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ROOT, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
