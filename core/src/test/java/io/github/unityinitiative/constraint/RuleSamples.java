package io.github.unityinitiative.constraint;

import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.validation.InitiativeValidator;
import io.github.unityinitiative.validation.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Asks a validator which rules a single text breaks. */
final class RuleSamples {

    private static final InitiativeValidator VALIDATOR = InitiativeValidator.builder(
                    Clock.fixed(Instant.parse("2014-07-01T00:00:00Z"), ZoneOffset.UTC))
            .build();

    private RuleSamples() {}

    static List<String> brokenByName(String name) {
        return codes(Signatory.builder(SignatoryId.of("s1"), new PersonName(NameSpelling.of(name), List.of())));
    }

    static List<String> brokenByEmail(String email) {
        return codes(bare().contact(new Contact(email, null)));
    }

    static List<String> brokenByPhone(String phone) {
        return codes(bare().contact(new Contact(null, phone)));
    }

    static List<String> brokenByCountry(String country) {
        return codes(bare().residence(new Residence(null, country, null)));
    }

    static List<String> brokenByAffiliation(String affiliation) {
        return codes(bare().affiliation(affiliation));
    }

    static List<String> brokenById(String id) {
        return codes(Signatory.builder(SignatoryId.of(id), PersonName.of("Sara Ahmed")));
    }

    private static Signatory.Builder bare() {
        return Signatory.builder(SignatoryId.of("s1"), PersonName.of("Sara Ahmed"));
    }

    private static List<String> codes(Signatory.Builder signatory) {
        return VALIDATOR.validate(signatory.build()).stream()
                .map(Violation::code)
                .toList();
    }
}
