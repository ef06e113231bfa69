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

    private static Signatory full() {
        return Signatory.builder(SignatoryId.of("s1"), PersonName.of("canary name"))
                .profession(new Profession("canary profession", ProfessionCategory.ARTIST))
                .affiliation("canary affiliation")
                .residence(new Residence(
                        new StatedProvince("canary province", ProvinceId.of("baghdad")),
                        "canary country",
                        "canary city"))
                .signedOn(LocalDate.of(2014, 6, 18))
                .language(LanguageTag.ARABIC)
                .signedText(new TextDigest(LanguageTag.ARABIC, "0".repeat(64)))
                .status(SignatoryStatus.PENDING)
                .visibility(FieldVisibility.all(Visibility.FULL))
                .contact(new Contact("canary@example.org", "canary phone"))
                .provenance(new Provenance("file.csv", 7L))
                .extensions(Extensions.none().with("note", new ExtensionValue.Text("canary note")))
                .build();
    }

    @Test
    void toStringOfEveryPartShowsNothingPersonal() {
        Signatory full = full();
        String shown = full + " " + full.name() + full.name().signed() + full.profession() + full.residence()
                + full.residence().province() + full.contact() + full.extensions();
        assertThat(shown).contains("s1").doesNotContain("canary");
    }

    @Test
    void builderOfASignatoryGivesAnEqualOne() {
        assertThat(full().toBuilder().build()).isEqualTo(full());
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
                .isThrownBy(() -> full().toBuilder().contact(null))
                .withMessage("contact");
    }

    @Test
    void textFormsSayWhatIsThereWithoutSayingIt() {
        Signatory full = full();
        assertThat(full).hasToString("Signatory[id=s1]");
        assertThat(full.contact()).hasToString("Contact[private]");
        assertThat(full.residence()).hasToString("Residence[private]");
        assertThat(full.residence().province()).get().hasToString("StatedProvince[recognised=true]");
        assertThat(new StatedProvince("Atlantis", null)).hasToString("StatedProvince[recognised=false]");
        assertThat(full.profession()).get().hasToString("Profession[category=ARTIST]");
        assertThat(full.name().with(NameSpelling.of("Sara"))).hasToString("PersonName[spellings=2]");
        assertThat(full.name().signed()).hasToString("NameSpelling[language=null, kind=ORIGINAL]");
    }

    @Test
    void whatIsStatedComesBack() {
        Signatory full = full();
        assertThat(full.profession()).map(Profession::category).contains(ProfessionCategory.ARTIST);
        assertThat(full.signedOn()).contains(LocalDate.of(2014, 6, 18));
        assertThat(full.language()).contains(LanguageTag.ARABIC);
        assertThat(full.visibility()).contains(FieldVisibility.all(Visibility.FULL));
        assertThat(full.contact().email()).contains("canary@example.org");
        assertThat(full.contact().phone()).contains("canary phone");
        assertThat(full.residence().country()).contains("canary country");
        assertThat(full.status()).isEqualTo(SignatoryStatus.PENDING);
    }

    @Test
    void aNameCanBeReplaced() {
        PersonName other = PersonName.of("Sara");
        assertThat(full().toBuilder().name(other).build().name()).isSameAs(other);
    }
}
