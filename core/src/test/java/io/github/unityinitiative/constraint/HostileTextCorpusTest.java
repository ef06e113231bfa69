package io.github.unityinitiative.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.validation.InitiativeValidator;
import io.github.unityinitiative.validation.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scorecard point 10 on the side of validation: no text of a signatory is ever part of a message. */
@Tag("corpus")
class HostileTextCorpusTest {

    private static final Validator OWN = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    private static final InitiativeValidator VALIDATOR =
            InitiativeValidator.builder(Clock.systemUTC()).build();

    @ParameterizedTest
    @ValueSource(strings = {"derived/interpolation-payloads.txt", "derived/csv-formula-payloads.txt", "blns/blns.txt"})
    void messagesAndViolationsHaveNothingOfThePayload(String corpus) throws IOException {
        // A rule is made to fail whatever the payload, so that there is always a message to look at.
        String harmless = "x".repeat(201);
        Set<String> known = OWN.validate(NameSpelling.of(harmless)).stream()
                .map(violation -> violation.getMessage())
                .collect(Collectors.toSet());
        List<String> payloads = Corpora.lines(corpus);
        assertThat(payloads).hasSizeGreaterThan(20);
        for (String payload : payloads) {
            assertThat(OWN.validate(NameSpelling.of(payload + harmless)))
                    .extracting(violation -> violation.getMessage())
                    .containsAll(known)
                    .allMatch(message -> payload.length() < 3 || !message.contains(payload));
            List<Violation> violations =
                    VALIDATOR.validate(Signatory.builder(SignatoryId.of("s1"), PersonName.of(payload + harmless))
                            .affiliation(payload + harmless)
                            .build());
            assertThat(violations)
                    .allMatch(violation -> violation.arguments().keySet().equals(Set.of("value"))
                            || violation.arguments().isEmpty());
        }
    }
}
