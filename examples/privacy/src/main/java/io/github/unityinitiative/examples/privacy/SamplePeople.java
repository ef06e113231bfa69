package io.github.unityinitiative.examples.privacy;

import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up signatures. */
final class SamplePeople {

    private SamplePeople() {}

    static List<Signatory> ofOneOrganisation() {
        return List.of(
                signatory("a1", "Huda Sabah Yousif", "huda@example.org", null, LocalDate.of(2014, 6, 20)),
                signatory("a2", "Karim Nabil Aziz", null, "0780 111 1111", LocalDate.of(2014, 12, 1)),
                signatory("a3", "Salma Farid Haddad", "salma@example.org", null, null));
    }

    static List<Signatory> ofAnother() {
        return List.of(
                signatory("b1", "هدى صباح يوسف", " Huda@Example.org", null, LocalDate.of(2014, 7, 1)),
                signatory("b2", "Karim Aziz", null, "+964 780 111 1111", LocalDate.of(2014, 7, 2)),
                signatory("b3", "Nizar Adil Mansour", "nizar@example.org", null, LocalDate.of(2014, 7, 3)));
    }

    private static Signatory signatory(
            String id, String name, @Nullable String email, @Nullable String phone, @Nullable LocalDate signedOn) {
        return Signatory.builder(SignatoryId.of(id), PersonName.of(name))
                .contact(new Contact(email, phone))
                .signedOn(signedOn)
                .build();
    }
}
