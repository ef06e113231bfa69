package io.github.unityinitiative.examples.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.validation.InitiativeValidator;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import org.hibernate.validator.cdi.ValidationExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The validator that a CDI container makes and injects gives the answers of the library's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CdiValidatorTest {

    private final InitiativeValidator ours =
            InitiativeValidator.builder(Clock.systemUTC()).build();

    private final SeContainer container = SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addExtensions(new ValidationExtension())
            .addBeanClasses(SigningRules.class)
            .initialize();

    @AfterAll
    void close() {
        container.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sara", "17", "=Ali", "<b>Ali</b>", "www.example.org", "Ali\u202E", "\u0410li Hussein", "${1+1}"
            })
    void itGivesTheSameAnswers(String name) {
        Signatory signatory = Signatory.builder(SignatoryId.of("s1"), PersonName.of(name))
                .affiliation(name)
                .contact(new Contact(name, name))
                .build();
        InitiativeValidator injected =
                container.select(InitiativeValidator.class).get();

        assertThat(injected.validate(signatory)).isEqualTo(ours.validate(signatory));
        assertThat(ours.validate(signatory)).isNotEmpty();
    }

    @Test
    void theContainerMakesTheConstraintsItself() {
        assertThat(container.select(ValidatorFactory.class).get().getConstraintValidatorFactory())
                .isInstanceOf(org.hibernate.validator.cdi.spi.InjectingConstraintValidatorFactory.class);
    }
}
