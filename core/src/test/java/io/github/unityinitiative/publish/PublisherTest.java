package io.github.unityinitiative.publish;

import static io.github.unityinitiative.publish.TestSignatories.LETTER;
import static io.github.unityinitiative.publish.TestSignatories.group;
import static io.github.unityinitiative.publish.TestSignatories.in;
import static io.github.unityinitiative.publish.TestSignatories.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublisherTest {

    private static final PublicationPolicy POLICY = PublicationPolicy.of(Audience.PUBLIC);

    private static final Signatory DETAILED = named("s1", "Sara Ahmed", Visibility.FULL)
            .name(PersonName.of("Sara Ahmed")
                    .with(new NameSpelling("سارة أحمد", LanguageTag.ARABIC, SpellingKind.TRANSLITERATION)))
            .profession(new Profession("poet", ProfessionCategory.AUTHOR))
            .affiliation("Writers' house")
            .residence(new Residence(new StatedProvince("Basrah", ProvinceId.of("basra")), null, "Zubair"))
            .signedOn(LocalDate.of(2014, 6, 18))
            .build();

    private static List<PublicSignatory> listed(PublicationPolicy policy, Signatory... signatories) {
        return new Publisher(policy)
                .publish(new Initiative(LETTER, List.of(signatories)))
                .signatories()
                .toList();
    }

    @Test
    void aSignatoryWhoShowsEverythingIsListedWithEverythingPublic() {
        assertThat(listed(POLICY, DETAILED))
                .containsExactly(new PublicSignatory(
                        new PublicName("Sara Ahmed", null, false),
                        List.of(new PublicName("سارة أحمد", LanguageTag.ARABIC, false)),
                        "poet",
                        ProfessionCategory.AUTHOR,
                        "Writers' house",
                        ProvinceId.of("basra"),
                        null,
                        "Zubair",
                        LocalDate.of(2014, 6, 18)));
    }

    @Test
    void anAddresseeSeesNothingBywhichSomebodyIsFound() {
        assertThat(listed(PublicationPolicy.of(Audience.ADDRESSEE), DETAILED))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.name().text()).isEqualTo("Sara Ahmed");
                    assertThat(shown.profession()).contains("poet");
                    assertThat(shown.province()).contains(ProvinceId.of("basra"));
                    assertThat(shown.affiliation()).isEmpty();
                    assertThat(shown.city()).isEmpty();
                    assertThat(shown.signedOn()).isEmpty();
                });
    }

    @Test
    void readersOfAggregatesSeeNobody() {
        PublishedInitiative published = new Publisher(PublicationPolicy.of(Audience.AGGREGATE))
                .publish(new Initiative(LETTER, List.of(DETAILED)));
        assertThat(published.signatories()).isEmpty();
        assertThat(published.statistics().named()).isEqualTo(Count.of(0));
    }

    @Test
    void initialsHideEveryOtherFieldThatIsNotInFull() {
        Signatory signatory = DETAILED.toBuilder()
                .visibility(FieldVisibility.all(Visibility.INITIALS))
                .build();
        assertThat(listed(POLICY, signatory))
                .containsExactly(new PublicSignatory(
                        new PublicName("S. A.", null, true), List.of(), null, null, null, null, null, null, null));
    }

    @Test
    void eachFieldFollowsItsOwnVisibility() {
        FieldVisibility visibility = new FieldVisibility(
                Visibility.FULL, Visibility.HIDDEN, Visibility.FULL, Visibility.HIDDEN, Visibility.FULL);
        assertThat(listed(POLICY, DETAILED.toBuilder().visibility(visibility).build()))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.profession()).isEmpty();
                    assertThat(shown.professionCategory()).isEmpty();
                    assertThat(shown.affiliation()).isPresent();
                    assertThat(shown.province()).isEmpty();
                    assertThat(shown.city()).isEmpty();
                    assertThat(shown.signedOn()).isPresent();
                });
    }

    @Test
    void aHiddenNameHidesTheWholeRow() {
        FieldVisibility visibility = new FieldVisibility(
                Visibility.HIDDEN, Visibility.FULL, Visibility.FULL, Visibility.FULL, Visibility.FULL);
        assertThat(listed(POLICY, DETAILED.toBuilder().visibility(visibility).build()))
                .isEmpty();
    }

    @Test
    void aRowThatDoesNotSayIsHiddenUnlessTheOrganiserHasTheirWord() {
        Signatory silent = DETAILED.toBuilder().visibility(null).build();
        assertThat(listed(POLICY, silent)).isEmpty();
        assertThat(listed(POLICY.withUnstatedVisibility(FieldVisibility.all(Visibility.FULL)), silent))
                .hasSize(1);
    }

    @Test
    void theOrganisersWordNeverWidensWhatARecordSays() {
        Signatory hidden =
                DETAILED.toBuilder().visibility(FieldVisibility.hidden()).build();
        assertThat(listed(POLICY.withUnstatedVisibility(FieldVisibility.all(Visibility.FULL)), hidden))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = SignatoryStatus.class, names = "CONFIRMED", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNotConfirmedIsNeitherListedNorCounted(SignatoryStatus status) {
        List<Signatory> signatories = new ArrayList<>(group("a", 20, "basra", Visibility.HIDDEN));
        signatories.add(DETAILED.toBuilder().status(status).build());
        PublishedInitiative published = new Publisher(POLICY).publish(new Initiative(LETTER, signatories));
        assertThat(published.signatories()).isEmpty();
        assertThat(published.statistics().total()).isEqualTo(Count.of(20));
        assertThat(published.statistics().byProvince()).containsEntry(ProvinceId.of("basra"), Count.of(20));
        assertThat(published.statistics().byWeek()).isEmpty();
    }

    @Test
    void repetitionsAreLeftOut() {
        List<Signatory> signatories = group("a", 20, "basra", Visibility.FULL);
        PublishedInitiative published =
                new Publisher(POLICY).publish(LETTER, signatories.stream(), SignatoryId.of("a3")::equals);
        assertThat(published.signatories()).hasSize(19);
        assertThat(published.statistics().total()).isEqualTo(Count.of(19));
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        List<Signatory> signatories = new ArrayList<>(group("a", 15, "basra", Visibility.FULL));
        signatories.addAll(group("b", 15, "baghdad", Visibility.INITIALS));
        for (int number = 0; number < 30; number++) {
            signatories.add(named("c" + number, "Name " + (char) ('a' + number % 7), Visibility.FULL)
                    .residence(in(number % 2 == 0 ? "basra" : "najaf"))
                    .signedOn(LocalDate.of(2014, 6, 17).plusDays(number))
                    .build());
        }
        PublishedInitiative first = new Publisher(POLICY).publish(new Initiative(LETTER, signatories));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(signatories, new Random(seed));
            PublishedInitiative again = new Publisher(POLICY).publish(new Initiative(LETTER, signatories));
            assertThat(again.signatories())
                    .containsExactlyElementsOf(first.signatories().toList());
            assertThat(again.statistics()).isEqualTo(first.statistics());
        }
    }

    @Test
    void initialsAreNotPutInTheOrderOfTheNamesBehindThem() {
        Signatory last =
                named("s1", "Sami Zaki", Visibility.INITIALS).profession(null).build();
        Signatory first = named("s2", "Samar Zaki", Visibility.INITIALS).build();
        assertThat(listed(POLICY, last, first)).isEqualTo(listed(POLICY, first, last));
    }

    @Test
    void aCountryThatIsNotACodeIsNotShown() {
        Signatory abroad = DETAILED.toBuilder()
                .residence(new Residence(null, "canary words", null))
                .build();
        Publisher publisher = new Publisher(POLICY);
        PublishedInitiative published = publisher.publish(new Initiative(LETTER, List.of(abroad)));
        assertThat(published.signatories())
                .singleElement()
                .satisfies(shown -> assertThat(shown.country()).isEmpty());
        assertThat(published.statistics().byCountry()).isEmpty();
    }

    @Test
    void extensionsOfTheDocumentStayBehind() {
        Document document = new Document(
                "urn:example:letter",
                List.of(),
                null,
                LETTER.title(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                7,
                Extensions.none().with("note", new ExtensionValue.Text("canary")));
        PublishedInitiative published = new Publisher(POLICY).publish(new Initiative(document, List.of()));
        assertThat(published.document().extensions().isEmpty()).isTrue();
        assertThat(published.document().claimedSignatures()).contains(7);
    }

    @Test
    void theSourceIsClosed() {
        AtomicBoolean closed = new AtomicBoolean();
        new Publisher(POLICY).publish(LETTER, List.<Signatory>of().stream().onClose(() -> closed.set(true)));
        assertThat(closed).isTrue();
    }

    @Test
    void moreThanTheBoundIsATypedError() {
        List<Signatory> signatories = group("a", 11, "basra", Visibility.FULL);
        Publisher publisher = new Publisher(POLICY.withMaximumListed(10));
        assertThatExceptionOfType(PublicationLimitException.class)
                .isThrownBy(() -> publisher.publish(LETTER, signatories.stream()))
                .satisfies(limit -> assertThat(limit.maximumListed()).isEqualTo(10))
                .withMessage("more than 10 signatories would be listed");
    }
}
