package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.name.NameFrequencies;
import io.github.unityinitiative.signatory.Signatory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the settings of a deduplicator change. */
class DeduplicatorSettingsTest {

    private static final List<Signatory> NEAR = List.of(
            People.of("a", "سردار محمود الطالباني", "كركوك", "sardar@example.org", "", ""),
            People.of("b", "Sardar Mahmoud Al-Talabani", "Kirkuk", "sardar@example.org", "", ""));

    private static DedupReport run(Deduplicator.Builder settings) {
        return settings.build().deduplicate(NEAR);
    }

    @Test
    void theStandardDeduplicatorIsMadeOnceAndAnswersAlikeEachTime() {
        Deduplicator standard = Deduplicator.standard();
        assertThat(Deduplicator.standard()).isSameAs(standard);
        assertThat(standard.deduplicate(NEAR).clusters())
                .isEqualTo(standard.deduplicate(NEAR).clusters())
                .isEqualTo(run(Deduplicator.builder()).clusters());
    }

    @Test
    void whatIsCertainIsAMatterOfTheThresholds() {
        assertThat(run(Deduplicator.builder()).repeated()).hasSize(1);
        DedupReport strict = run(Deduplicator.builder().thresholds(new Thresholds(1, 0.05)));
        assertThat(strict.repeated()).isEmpty();
        assertThat(strict.possible()).hasSize(1);
    }

    @Test
    void theListForReviewIsBounded() {
        List<Signatory> alike = new ArrayList<>();
        for (int count = 0; count < 10; count++) {
            alike.add(People.of("s" + count, "Zirkan Badir Moxtari", "", "", "", ""));
        }
        Deduplicator.Builder settings = Deduplicator.builder().thresholds(new Thresholds(1, 0.000_001));
        assertThat(settings.build().deduplicate(alike).possible()).hasSizeGreaterThan(3);
        assertThat(settings.limits(new DedupLimits(24, 3, 400))
                        .build()
                        .deduplicate(alike)
                        .possible())
                .hasSize(3);
    }

    @Test
    void frequenciesAreThoseOfTheApplication() {
        assertThat(run(Deduplicator.builder().frequencies(NameFrequencies.bundled()))
                        .merges())
                .isEqualTo(run(Deduplicator.builder()).merges());
    }

    @Test
    void theDayOfSigningWeighsWhatTheApplicationSays() {
        List<Signatory> oneDay = NEAR.stream()
                .map(signatory -> Signatory.builder(signatory.id(), signatory.name())
                        .signedOn(LocalDate.of(2014, 6, 17))
                        .build())
                .toList();
        Thresholds low = new Thresholds(1, 0.000_001);

        DedupReport standard = Deduplicator.builder().thresholds(low).build().deduplicate(oneDay);
        DedupReport learned = Deduplicator.builder()
                .thresholds(low)
                .weights(Weights.parse("same-day\t3"))
                .build()
                .deduplicate(oneDay);

        assertThat(standard.possible().get(0).evidence())
                .extracting(Evidence::kind)
                .doesNotContain(EvidenceKind.SIGNED_ON);
        assertThat(learned.possible().get(0).evidence()).contains(new Evidence(EvidenceKind.SIGNED_ON, 3));
    }

    @Test
    void thereIsAThreadAtLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deduplicator.builder().threads(0))
                .withMessage("threads below 1");
    }

    @Test
    void recordsOfOneIdAreToldApartWhateverTheirOrder() {
        List<Signatory> list = new ArrayList<>(NEAR);
        for (String word : List.of("شيرين", "ليلى", "كريم")) {
            list.add(People.of("twice", word + " قادر البرزنجي", "اربيل", "", "", ""));
        }
        DedupReport one = Deduplicator.standard().deduplicate(list);
        Collections.reverse(list);
        DedupReport other = Deduplicator.standard().deduplicate(list);
        assertThat(one.clusters()).isEqualTo(other.clusters());
        assertThat(one.possible()).isEqualTo(other.possible());
    }
}
