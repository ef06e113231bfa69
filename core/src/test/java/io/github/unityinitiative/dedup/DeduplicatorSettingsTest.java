package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.name.NameFrequencies;
import io.github.unityinitiative.signatory.Signatory;
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
