package io.github.unityinitiative.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A validator that an application has already, made as frameworks make theirs, gives the answers of ours. */
class OwnValidatorTest {

    private static final Clock CLOCK = Clock.systemUTC();

    /** Like those of Spring and CDI: it makes the validators of constraints itself and keeps account of them. */
    private static final class Container implements ConstraintValidatorFactory {

        private final List<ConstraintValidator<?, ?>> made = new ArrayList<>();

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            try {
                T instance = type.getDeclaredConstructor().newInstance();
                made.add(instance);
                return instance;
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            made.remove(instance);
        }
    }

    private static List<Signatory> signatories() {
        return Stream.of("Sara", "17", "=Ali", "<b>Ali</b>", "www.example.org", "Ali\u202E", "\u0410li Hussein")
                .map(name -> Signatory.builder(SignatoryId.of("s" + name.hashCode()), PersonName.of(name))
                        .affiliation(name)
                        .contact(new Contact(name, name))
                        .build())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "tr", "en", "ja"})
    void itGivesTheSameAnswersWhateverTheLocaleAndWhoeverMakesTheRules(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        Container container = new Container();
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .constraintValidatorFactory(container)
                .buildValidatorFactory()) {
            Validator own = factory.getValidator();
            InitiativeValidator theirs =
                    InitiativeValidator.builder(CLOCK).validator(own).build();
            InitiativeValidator ours = InitiativeValidator.builder(CLOCK).build();
            ValidationReport report = theirs.validate(BundledInitiative.document(), signatories().stream());
            assertThat(report).isEqualTo(ours.validate(BundledInitiative.document(), signatories().stream()));
            assertThat(report.counts())
                    .containsKeys("has-letter", "no-formula", "no-markup", "no-link", "no-bidi-overrides");
            assertThat(container.made).isNotEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }
}
