package io.github.unityinitiative.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.validation.InitiativeValidator;
import jakarta.validation.Validator;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** The validator that Spring makes gives the answers of the library's own. */
class SpringValidatorTest {

    private final InitiativeValidator ours =
            InitiativeValidator.builder(Clock.systemUTC()).build();

    @ParameterizedTest
    @ValueSource(
            strings = {"Sara", "17", "=Ali", "<b>Ali</b>", "www.example.org", "Ali\u202E", "\u0410li Hussein", "${1+1}"
            })
    void itGivesTheSameAnswers(String name) {
        Signatory signatory = Signatory.builder(SignatoryId.of("s1"), PersonName.of(name))
                .affiliation(name)
                .contact(new Contact(name, name))
                .build();
        try (var application = new AnnotationConfigApplicationContext()) {
            application.registerBean(
                    "springValidator", LocalValidatorFactoryBean.class, new SigningConfiguration()::springValidator);
            application.refresh();
            InitiativeValidator springs = InitiativeValidator.builder(Clock.systemUTC())
                    .validator(application.getBean(Validator.class))
                    .build();

            assertThat(springs.validate(signatory)).isEqualTo(ours.validate(signatory));
        }
    }
}
