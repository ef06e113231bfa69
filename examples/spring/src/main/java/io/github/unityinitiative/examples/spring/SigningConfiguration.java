package io.github.unityinitiative.examples.spring;

import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.dedup.DuplicateIndex;
import io.github.unityinitiative.validation.InitiativeValidator;
import jakarta.validation.Validator;
import java.time.Clock;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Wires the library into an application that has a validator of its own. */
@Configuration(proxyBeanMethods = false)
public class SigningConfiguration {

    /** Creates the configuration. */
    public SigningConfiguration() {}

    /**
     * Spring's own validator. Messages are made without an expression language, which user text could reach.
     *
     * @return the factory of validators
     */
    @Bean
    public LocalValidatorFactoryBean springValidator() {
        LocalValidatorFactoryBean factory = new LocalValidatorFactoryBean();
        factory.setMessageInterpolator(new ParameterMessageInterpolator());
        return factory;
    }

    /**
     * What day it is.
     *
     * @return a clock in UTC
     */
    @Bean
    public Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * The rules of the library, run by the application's validator.
     *
     * @param validator the application's validator
     * @param clock what day it is
     * @return a validator of signatures
     */
    @Bean
    public InitiativeValidator initiativeValidator(Validator validator, Clock clock) {
        return InitiativeValidator.builder(clock).validator(validator).build();
    }

    /**
     * The signatures that were taken.
     *
     * @return an empty index
     */
    @Bean
    public DuplicateIndex duplicateIndex() {
        return Deduplicator.standard().index();
    }

    /**
     * Pairs for the organiser.
     *
     * @return an empty queue
     */
    @Bean
    public ReviewQueue reviewQueue() {
        return new ReviewQueue();
    }

    /**
     * The desk.
     *
     * @param validator checks signatures
     * @param index those that were taken
     * @param queue where pairs go
     * @param clock what day it is
     * @return a desk
     */
    @Bean
    public SigningDesk signingDesk(
            InitiativeValidator validator, DuplicateIndex index, ReviewQueue queue, Clock clock) {
        return new SigningDesk(validator, index, queue, clock);
    }
}
