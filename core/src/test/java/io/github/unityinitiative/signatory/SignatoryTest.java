package io.github.unityinitiative.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.unityinitiative.document.TextDigest;
import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SignatoryTest {

    private static final Signatory FULL = Signatory.builder(SignatoryId.of("s1"), PersonName.of("canary name"))
            .profession(new Profession("canary profession", ProfessionCategory.ARTIST))
            .affiliation("canary affiliation")
            .residence(new Residence(
                    new StatedProvince("canary province", ProvinceId.of("baghdad")), "canary country", "canary city"))
            .signedOn(LocalDate.of(2014, 6, 18))
            .language(LanguageTag.ARABIC)
            .signedText(new TextDigest(LanguageTag.ARABIC, "0".repeat(64)))
            .status(SignatoryStatus.PENDING)
            .visibility(FieldVisibility.all(Visibility.FULL))
            .contact(new Contact("canary@example.org", "canary phone"))
            .provenance(new Provenance("file.csv", 7L))
            .extensions(Extensions.none().with("note", new ExtensionValue.Text("canary note")))
            .build();

    @Test
    void toStringOfEveryPartShowsNothingPersonal() {
        String shown = FULL + " " + FULL.name() + FULL.name().signed() + FULL.profession() + FULL.residence()
                + FULL.residence().province() + FULL.contact() + FULL.extensions();
        assertThat(shown).contains("s1").doesNotContain("canary");
    }

    @Test
    void builderOfASignatoryGivesAnEqualOne() {
        assertThat(FULL.toBuilder().build()).isEqualTo(FULL);
    }

    @Test
    void everythingIsUnstatedByDefault() {
        Signatory bare =
                Signatory.builder(SignatoryId.of("s2"), PersonName.of("name")).build();
        assertThat(bare.visibility()).isEmpty();
        assertThat(bare.contact()).isEqualTo(Contact.none());
        assertThat(bare.residence()).isEqualTo(Residence.unstated());
        assertThat(bare.status()).isEqualTo(SignatoryStatus.CONFIRMED);
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> FULL.toBuilder().contact(null))
                .withMessage("contact");
    }
}
