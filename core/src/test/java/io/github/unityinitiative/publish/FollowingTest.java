package io.github.unityinitiative.publish;

import static io.github.unityinitiative.publish.TestSignatories.LETTER;
import static io.github.unityinitiative.publish.TestSignatories.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowingTest {

    private static final ProvinceId BAGHDAD = ProvinceId.of("baghdad");
    private static final ProvinceId BASRA = ProvinceId.of("basra");
    private static final ProvinceId NAJAF = ProvinceId.of("najaf");

    private final Publisher first = new Publisher(PublicationPolicy.of(Audience.PUBLIC));
    private final List<Signatory> signatories = new ArrayList<>();
    private final PublishedInitiative before;
    private final Publisher next;

    FollowingTest() {
        signatories.addAll(group("a", 40, "baghdad", Visibility.HIDDEN));
        signatories.addAll(group("b", 30, "basra", Visibility.FULL));
        before = first.publish(LETTER, signatories.stream());
        next = first.following(PreviousPublication.of(before));
    }

    private Statistics later() {
        return next.publish(LETTER, signatories.stream()).statistics();
    }

    @Test
    void theNewestHiddenSignatoryIsInTheTotalOnly() {
        signatories.addAll(group("c", 1, "baghdad", Visibility.HIDDEN));
        assertThat(later().total()).isEqualTo(Count.of(71));
        assertThat(later().byProvince()).isEqualTo(before.statistics().byProvince());
    }

    @Test
    void aProvinceDoesNotComeUpWithItsFirstSignatory() {
        signatories.addAll(group("c", 1, "najaf", Visibility.HIDDEN));
        assertThat(later().byProvince()).isEqualTo(before.statistics().byProvince());
    }

    @Test
    void somebodyWhoWithdrawsIsNotPointedAt() {
        Statistics later = next.publish(LETTER, signatories.stream(), SignatoryId.of("a7")::equals)
                .statistics();
        assertThat(later.total()).isEqualTo(Count.of(69));
        assertThat(later.byProvince()).isEqualTo(before.statistics().byProvince());
    }

    @Test
    void whatTheListShowsIsCountedAtOnce() {
        signatories.addAll(group("c", 1, "basra", Visibility.FULL));
        assertThat(later().byProvince()).containsEntry(BASRA, Count.of(31)).containsEntry(BAGHDAD, Count.of(40));
    }

    @Test
    void everyTableIsMadeWithTheLastInMind() {
        List<Signatory> dated = new ArrayList<>();
        group("d", 60, "erbil", Visibility.HIDDEN).forEach(signatory -> dated.add(dated(signatory)));
        group("e", 20, "erbil", Visibility.FULL).forEach(signatory -> dated.add(dated(signatory)));
        Statistics last = first.publish(LETTER, dated.stream()).statistics();
        Publisher following = first.following(PreviousPublication.of(first.publish(LETTER, dated.stream())));
        group("f", 1, "erbil", Visibility.HIDDEN).forEach(signatory -> dated.add(dated(signatory)));
        Statistics later = following.publish(LETTER, dated.stream()).statistics();
        assertThat(last.byProfession()).containsEntry(ProfessionCategory.AUTHOR, Count.of(80));
        assertThat(last.byLanguage()).containsEntry(LanguageTag.ARABIC, Count.of(80));
        assertThat(last.byWeek()).containsEntry(LocalDate.of(2014, 6, 16), Count.of(80));
        assertThat(last.byCountry()).containsEntry("SE", Count.of(80));
        assertThat(later)
                .isEqualTo(new Statistics(
                        Count.of(81),
                        Count.of(20),
                        last.byProvince(),
                        last.byCountry(),
                        last.byProfession(),
                        last.byLanguage(),
                        last.byWeek()));
    }

    @Test
    void everyTableCountsAtOnceWhatTheListShows() {
        List<Signatory> dated = new ArrayList<>();
        group("d", 60, "erbil", Visibility.HIDDEN).forEach(signatory -> dated.add(dated(signatory)));
        group("e", 20, "erbil", Visibility.FULL).forEach(signatory -> dated.add(dated(signatory)));
        Publisher following = first.following(PreviousPublication.of(first.publish(LETTER, dated.stream())));
        group("f", 11, "erbil", Visibility.FULL).forEach(signatory -> dated.add(dated(signatory)));
        Statistics later = following.publish(LETTER, dated.stream()).statistics();
        assertThat(later.byProfession()).containsEntry(ProfessionCategory.AUTHOR, Count.of(91));
        assertThat(later.byWeek()).containsEntry(LocalDate.of(2014, 6, 16), Count.of(91));
        assertThat(later.byCountry()).containsEntry("SE", Count.of(91));
        assertThat(later.byLanguage())
                .as("no list shows the language signed in")
                .containsEntry(LanguageTag.ARABIC, Count.of(91));
    }

    private static Signatory dated(Signatory signatory) {
        return signatory.toBuilder()
                .residence(new Residence(null, "SE", null))
                .language(LanguageTag.ARABIC)
                .signedOn(LocalDate.of(2014, 6, 18))
                .build();
    }

    @Test
    void numbersMoveOnceEnoughPeopleStandBehindThem() {
        signatories.addAll(group("c", 10, "baghdad", Visibility.HIDDEN));
        signatories.addAll(group("d", 12, "najaf", Visibility.HIDDEN));
        assertThat(later().byProvince()).containsEntry(BAGHDAD, Count.of(50)).containsEntry(NAJAF, Count.of(12));
    }

    @Test
    void aPublicationCanBeReadBackFromItsParts() {
        PreviousPublication read = PreviousPublication.of(before.statistics(), before.signatories().toList().stream());
        signatories.addAll(group("c", 3, "najaf", Visibility.HIDDEN));
        assertThat(first.following(read).publish(LETTER, signatories.stream()).statistics())
                .isEqualTo(later());
        assertThat(read).hasToString("PreviousPublication");
    }

    @Test
    void afterAPublicationOfNothingSmallNumbersDoNotComeUp() {
        PublishedInitiative nothing = first.publish(LETTER, List.<Signatory>of().stream());
        Statistics later = first.following(PreviousPublication.of(nothing))
                .publish(LETTER, group("c", 9, "najaf", Visibility.HIDDEN).stream())
                .statistics();
        assertThat(later.byProvince()).isEmpty();
        assertThat(later.total()).isEqualTo(Count.suppressed());
    }
}
