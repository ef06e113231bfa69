package io.github.unityinitiative.examples.cli.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.validation.Severity;
import io.github.unityinitiative.validation.Violation;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    private final Signatory signatory = Signatory.builder(
                    SignatoryId.of("s1"),
                    PersonName.of("Huda Sabah")
                            .with(new NameSpelling("هدى صباح", LanguageTag.ARABIC, SpellingKind.TRANSLITERATION))
                            .with(NameSpelling.of("H. Sabah")))
            .build();

    @ParameterizedTest
    @CsvSource({
        "name.signed.text, name, /name",
        "name.others[0].text, name@ar, /name",
        "name.others[1].text, name, /name",
        "contact.email, email, /contact/email",
        "residence.province.written, province, /province",
        "profession.written, profession, /profession",
        "signedOn, signed_on, /signedOn",
        "id.value, id, /id",
    })
    void isNamedInTheTermsOfItsFile(String path, String column, String pointer) {
        Violation violation = Violation.of("some-rule", Severity.ERROR, path, Map.of());

        assertThat(Place.inTable(violation, signatory)).isEqualTo(new Place(column, null));
        assertThat(Place.inJson(violation)).isEqualTo(new Place(null, pointer));
    }

    @ParameterizedTest
    @CsvSource({"unheard.of, /unheard", "extensions[*].text, /extensions"})
    void otherPathsAreOfTheRowOrTheirFirstMember(String path, String pointer) {
        Violation violation = Violation.of("some-rule", Severity.ERROR, path, Map.of());

        assertThat(Place.inTable(violation, signatory).text()).isEmpty();
        assertThat(Place.inJson(violation).text()).isEqualTo(pointer);
    }
}
