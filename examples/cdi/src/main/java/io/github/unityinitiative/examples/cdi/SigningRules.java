package io.github.unityinitiative.examples.cdi;

import io.github.unityinitiative.validation.InitiativeValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.Validator;
import java.time.Clock;

/** Makes the library's rules injectable. Stateless and thread-safe. */
@ApplicationScoped
public class SigningRules {

    /** Makes the bean; called by the container. */
    public SigningRules() {
        // What it needs is injected where it is used.
    }

    /**
     * The rules of the library, run by the application's validator.
     *
     * @param validator the validator that the container makes
     * @return a validator of signatures
     */
    @Produces
    public InitiativeValidator initiativeValidator(Validator validator) {
        return InitiativeValidator.builder(Clock.systemUTC())
                .validator(validator)
                .build();
    }
}
