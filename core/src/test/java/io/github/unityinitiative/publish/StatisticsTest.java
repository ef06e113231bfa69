package io.github.unityinitiative.publish;

import static io.github.unityinitiative.publish.TestSignatories.LETTER;
import static io.github.unityinitiative.publish.TestSignatories.group;
import static io.github.unityinitiative.publish.TestSignatories.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    private static final ProvinceId BAGHDAD = ProvinceId.of("baghdad");
    private static final ProvinceId BASRA = ProvinceId.of("basra");
    private static final ProvinceId NAJAF = ProvinceId.of("najaf");

    private static Statistics of(List<Signatory> signatories) {
        return new Publisher(PublicationPolicy.of(Audience.PUBLIC))
                .publish(new Initiative(LETTER, signatories))
                .statistics();
    }

    private static List<Signatory> provinces(Visibility visibility, int baghdad, int basra, int najaf) {
        List<Signatory> all = new ArrayList<>(group("a", baghdad, "baghdad", visibility));
        all.addAll(group("b", basra, "basra", visibility));
        all.addAll(group("c", najaf, "najaf", visibility));
        return all;
    }

    @Test
    void numbersOfTheThresholdAndMoreAreShown() {
        assertThat(of(provinces(Visibility.HIDDEN, 10, 11, 30)).byProvince())
                .containsEntry(BAGHDAD, Count.of(10))
                .containsEntry(BASRA, Count.of(11))
                .containsEntry(NAJAF, Count.of(30));
    }

    @Test
    void aSmallNumberIsSuppressedTogetherWithTheNextSmallest() {
        assertThat(of(provinces(Visibility.HIDDEN, 9, 20, 30)).byProvince())
                .containsEntry(BAGHDAD, Count.suppressed())
                .containsEntry(BASRA, Count.suppressed())
                .containsEntry(NAJAF, Count.of(30));
    }

    @Test
    void theUnlistedPartOfANumberMayNotBeSmallEither() {
        List<Signatory> signatories = new ArrayList<>(provinces(Visibility.FULL, 50, 50, 0));
        signatories.addAll(group("d", 3, "basra", Visibility.HIDDEN));
        assertThat(of(signatories).byProvince()).containsEntry(BASRA, Count.suppressed());
    }

    @Test
    void everybodyIsShownWhereEverybodyIsListed() {
        assertThat(of(provinces(Visibility.FULL, 10, 20, 30)).byProvince()).doesNotContainValue(Count.suppressed());
    }

    @Test
    void provincesAndCountriesShareOneSum() {
        List<Signatory> signatories = new ArrayList<>(provinces(Visibility.HIDDEN, 40, 0, 0));
        for (int number = 0; number < 15; number++) {
            signatories.add(named("x" + number, "Example Name", Visibility.HIDDEN)
                    .residence(new Residence(null, number < 12 ? "SE" : "DE", null))
                    .build());
        }
        Statistics statistics = of(signatories);
        assertThat(statistics.byCountry())
                .containsEntry("DE", Count.suppressed())
                .containsEntry("SE", Count.suppressed());
        assertThat(statistics.byProvince()).containsEntry(BAGHDAD, Count.of(40));
    }

    @Test
    void aTotalBelowTheThresholdIsSuppressedAndHasNoTables() {
        Statistics statistics = of(provinces(Visibility.HIDDEN, 4, 5, 0));
        assertThat(statistics.total()).isEqualTo(Count.suppressed());
        assertThat(statistics.byProvince()).isEmpty();
    }

    @Test
    void noSignaturesAreZeroAndNotSuppressed() {
        assertThat(of(List.of()).total()).isEqualTo(Count.of(0));
    }

    @Test
    void daysAreCountedByTheMondayOfTheirWeek() {
        List<Signatory> signatories = new ArrayList<>();
        for (int number = 0; number < 28; number++) {
            signatories.add(named("d" + number, "Example Name", Visibility.HIDDEN)
                    .signedOn(LocalDate.of(2014, 6, 16).plusDays(number % 14))
                    .build());
        }
        assertThat(of(signatories).byWeek())
                .containsExactly(
                        java.util.Map.entry(LocalDate.of(2014, 6, 16), Count.of(14)),
                        java.util.Map.entry(LocalDate.of(2014, 6, 23), Count.of(14)));
    }

    @Test
    void aDayBeyondAllCalendarsIsCountedAsUnstated() {
        Signatory signatory = named("d", "Example Name", Visibility.HIDDEN)
                .signedOn(LocalDate.MIN)
                .build();
        assertThat(of(List.of(signatory)).byWeek()).isEmpty();
    }

    @Test
    void whatIsSuppressedComesLastWhateverItsSize() {
        List<Signatory> signatories = new ArrayList<>();
        int[] sizes = {9, 40, 12, 60};
        LanguageTag[] tags = {LanguageTag.ARABIC, LanguageTag.SORANI, LanguageTag.ENGLISH, LanguageTag.KURMANJI};
        for (int at = 0; at < sizes.length; at++) {
            for (int number = 0; number < sizes[at]; number++) {
                signatories.add(named(at + "-" + number, "Example Name", Visibility.FULL)
                        .language(tags[at])
                        .build());
            }
        }
        assertThat(of(signatories).byLanguage().keySet())
                .containsExactly(LanguageTag.KURMANJI, LanguageTag.SORANI, LanguageTag.ARABIC, LanguageTag.ENGLISH);
    }

    @Test
    void aThresholdBelowFiveIsRefused() {
        PublicationPolicy policy = PublicationPolicy.of(Audience.PUBLIC);
        assertThat(policy.withThreshold(5).threshold()).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withThreshold(4));
    }
}
