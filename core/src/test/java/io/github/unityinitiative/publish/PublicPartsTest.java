package io.github.unityinitiative.publish;

import static io.github.unityinitiative.publish.TestSignatories.LETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked of the parts of a publication. */
class PublicPartsTest {

    private static final PublicName NAME = new PublicName("canary name", LanguageTag.ARABIC, false);
    private static final PublicSignatory FULL = new PublicSignatory(
            NAME,
            List.of(NAME),
            "canary profession",
            ProfessionCategory.AUTHOR,
            "canary affiliation",
            ProvinceId.of("basra"),
            "SE",
            "canary city",
            LocalDate.of(2014, 6, 18));

    private static PublishedInitiative published(Signatory... signatories) {
        return new Publisher(PublicationPolicy.of(Audience.PUBLIC)).publish(LETTER, Stream.of(signatories));
    }

    private static List<String> names(PublishedInitiative published) {
        return published.signatories().map(shown -> shown.name().text()).toList();
    }

    @Test
    void whatIsShownComesBack() {
        assertThat(FULL.profession()).contains("canary profession");
        assertThat(FULL.professionCategory()).contains(ProfessionCategory.AUTHOR);
        assertThat(FULL.affiliation()).contains("canary affiliation");
        assertThat(FULL.province()).contains(ProvinceId.of("basra"));
        assertThat(FULL.country()).contains("SE");
        assertThat(FULL.city()).contains("canary city");
        assertThat(FULL.signedOn()).contains(LocalDate.of(2014, 6, 18));
        assertThat(NAME.language()).contains(LanguageTag.ARABIC);
        assertThat(new PublicName("x", null, true).language()).isEmpty();
    }

    @Test
    void textFormsTellNothing() {
        assertThat(FULL).hasToString("PublicSignatory[spellings=2]");
        assertThat(NAME).hasToString("PublicName[language=ar, initials=false]");
        assertThat(published()).hasToString("PublishedInitiative[id=urn:example:letter]");
    }

    @Test
    void namesInFullStandBeforeInitials() {
        assertThat(names(published(
                        named("s1", "Adil Badir", Visibility.INITIALS), named("s2", "Zirkan Badir", Visibility.FULL))))
                .containsExactly("Zirkan Badir", "A. B.");
    }

    @Test
    void namesThatFoldAlikeHaveAnOrderOfTheirOwn() {
        Signatory plain = named("s1", "Sara Ahmed", Visibility.FULL);
        Signatory marked = named("s2", "Sára Ahmed", Visibility.FULL);
        Signatory arabic = spelled("s3", LanguageTag.ARABIC);
        Signatory sorani = spelled("s4", LanguageTag.SORANI);
        List<PublicSignatory> one =
                published(plain, marked, arabic, sorani).signatories().toList();
        List<PublicSignatory> other =
                published(sorani, arabic, marked, plain).signatories().toList();
        assertThat(one).hasSize(4).doesNotHaveDuplicates().isEqualTo(other);
    }

    private static Signatory named(String id, String name, Visibility visibility) {
        return TestSignatories.named(id, name, visibility).build();
    }

    private static Signatory spelled(String id, LanguageTag language) {
        return TestSignatories.named(id, "x", Visibility.FULL)
                .name(new PersonName(new NameSpelling("Sara Ahmed", language, SpellingKind.ORIGINAL), List.of()))
                .build();
    }

    @Test
    void iraqIsNoCountryAbroad() {
        Signatory[] people = new Signatory[30];
        for (int number = 0; number < people.length; number++) {
            people[number] = TestSignatories.named("s" + number, "Sara Ahmed", Visibility.HIDDEN)
                    .residence(new Residence(null, number < 15 ? "IQ" : "SE", null))
                    .build();
        }
        assertThat(published(people).statistics().byCountry()).containsExactly(java.util.Map.entry("SE", Count.of(15)));
    }

    @Test
    void weeksAreThoseOfYearsOfFourDigits() {
        assertThat(Weeks.of(LocalDate.of(1, 1, 1))).contains(LocalDate.of(1, 1, 1));
        assertThat(Weeks.of(LocalDate.of(0, 12, 31))).isEmpty();
        assertThat(Weeks.of(LocalDate.of(9999, 12, 31))).contains(LocalDate.of(9999, 12, 27));
        assertThat(Weeks.of(LocalDate.of(10_000, 1, 3))).isEmpty();
    }

    @Test
    void aCountIsZeroOrMore() {
        assertThat(Count.of(0).isSuppressed()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Count.of(-1));
    }

    @Test
    void aPolicyMayListNobody() {
        assertThat(PublicationPolicy.of(Audience.PUBLIC).withMaximumListed(0).maximumListed())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicationPolicy.of(Audience.PUBLIC).withMaximumListed(-1))
                .withMessage("maximumListed is negative");
    }
}
