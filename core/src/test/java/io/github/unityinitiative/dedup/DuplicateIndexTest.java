package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateIndexTest {

    private static final Signatory WRITTEN_IN_ARABIC =
            People.of("a", "سردار محمود الطالباني", "كركوك", "sardar@example.org", "", "");
    private static final Signatory WRITTEN_IN_LATIN =
            People.of("b", "Sardar Mahmoud Al-Talabani", "Kirkuk", "Sardar+letter@example.org", "", "");

    private static DuplicateIndex crowded() {
        DuplicateIndex index = Deduplicator.standard().index();
        People.random(300, 2).forEach(index::add);
        return index;
    }

    @Test
    void anEmptyIndexFindsNothing() {
        assertThat(Deduplicator.standard().index().find(WRITTEN_IN_ARABIC)).isEmpty();
    }

    @Test
    void somebodyWhoSignedIsFoundWhateverTheScript() {
        DuplicateIndex index = crowded();
        index.add(WRITTEN_IN_ARABIC);

        List<PairDecision> found = index.find(WRITTEN_IN_LATIN);

        assertThat(found).isNotEmpty();
        assertThat(found.get(0).pair()).isEqualTo(new SignatoryPair(SignatoryId.of("a"), SignatoryId.of("b")));
        assertThat(found.get(0).grade()).isEqualTo(Grade.SAME);
        assertThat(found.get(0).evidence()).extracting(Evidence::kind).contains(EvidenceKind.EMAIL);
    }

    @Test
    void somebodyElseIsNotFound() {
        DuplicateIndex index = crowded();
        index.add(WRITTEN_IN_ARABIC);

        List<PairDecision> found = index.find(People.of("c", "شيرين قادر البرزنجي", "اربيل", "", "", ""));

        assertThat(found).extracting(PairDecision::grade).doesNotContain(Grade.SAME);
    }

    @Test
    void aSignatureDoesNotFindItself() {
        DuplicateIndex index = crowded();
        index.add(WRITTEN_IN_ARABIC);

        assertThat(index.find(WRITTEN_IN_ARABIC))
                .noneMatch(decision ->
                        decision.pair().first().equals(decision.pair().second()));
    }

    @Test
    void aSignatureThatWasRemovedIsNotFound() {
        DuplicateIndex index = crowded();
        index.add(WRITTEN_IN_ARABIC);

        assertThat(index.remove(WRITTEN_IN_ARABIC.id())).isTrue();
        assertThat(index.remove(WRITTEN_IN_ARABIC.id())).isFalse();
        assertThat(index.find(WRITTEN_IN_LATIN))
                .noneMatch(decision -> decision.pair().contains(WRITTEN_IN_ARABIC.id()));
        assertThat(index.size()).isEqualTo(300);
    }

    @Test
    void addingAnIdAgainReplacesTheSignature() {
        DuplicateIndex index = crowded();
        index.add(People.of("a", "شيرين قادر البرزنجي", "اربيل", "", "", ""));
        index.add(WRITTEN_IN_ARABIC);

        assertThat(index.size()).isEqualTo(301);
        assertThat(index.find(WRITTEN_IN_LATIN)).first().matches(decision -> decision.grade() == Grade.SAME);
    }

    @Test
    void theLikeliestComesFirst() {
        DuplicateIndex index = crowded();
        index.add(People.of("x", "سردار محمود", "كركوك", "", "", ""));
        index.add(WRITTEN_IN_ARABIC);
        index.add(People.of("y", "سردار الطالباني", "", "", "", ""));

        List<PairDecision> found = index.find(WRITTEN_IN_LATIN);

        assertThat(found).hasSizeGreaterThan(1).isSortedAccordingTo(byProbability());
        assertThat(found.get(0).pair().contains(WRITTEN_IN_ARABIC.id())).isTrue();
        assertThat(found)
                .allSatisfy(decision ->
                        assertThat(decision.probability()).isCloseTo(Bits.probability(decision.bits()), within(1e-9)));
    }

    private static Comparator<PairDecision> byProbability() {
        return Comparator.comparingDouble(PairDecision::probability).reversed();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "سردار محمود الطالباني, الطالباني سردار محمود",
        "سردار محمود الطالباني, Sardar Talabani",
        "سردار محمود الطالباني, S. Mahmoud Talabani"
    })
    void whoeverSignedFirstIsFoundByTheOther(String one, String other) {
        assertThat(probability(one, other)).isPositive().isCloseTo(probability(other, one), within(0.05));
    }

    private static double probability(String filed, String asked) {
        DuplicateIndex index = Deduplicator.builder()
                .thresholds(new Thresholds(1, 1e-9))
                .build()
                .index();
        index.add(People.of("a", filed, "كركوك", "sardar@example.org", "", ""));
        return index.find(People.of("b", asked, "كركوك", "sardar@example.org", "", "")).stream()
                .mapToDouble(PairDecision::probability)
                .findFirst()
                .orElse(0);
    }

    @Test
    void whoSharesOnlyAPhoneOrAMailboxIsLookedAt() {
        DuplicateIndex index = Deduplicator.builder()
                .thresholds(new Thresholds(1, 1e-12))
                .build()
                .index();
        index.add(People.of("a", "سردار محمود", "", "family@example.org", "07701234567", ""));
        assertThat(index.find(People.of("b", "شيرين قادر", "", "family@example.org", "", "")))
                .hasSize(1);
        assertThat(index.find(People.of("b", "شيرين قادر", "", "", "07701234567", "")))
                .hasSize(1);
        assertThat(index.find(People.of("b", "شيرين قادر", "", "", "", ""))).isEmpty();
    }

    @Test
    void manyThreadsMayAskWhileSignaturesAreAdded() {
        DuplicateIndex index = crowded();
        index.add(WRITTEN_IN_ARABIC);
        List<Signatory> more = People.random(200, 3);
        AtomicInteger found = new AtomicInteger();

        IntStream.range(0, 400).parallel().forEach(number -> {
            if (number % 2 == 0) {
                index.add(People.named(
                                "m" + number,
                                more.get(number / 2).name().signed().text())
                        .build());
            } else if (!index.find(WRITTEN_IN_LATIN).isEmpty()) {
                found.incrementAndGet();
            }
        });

        assertThat(found).hasValue(200);
        assertThat(index.size()).isEqualTo(501);
    }
}
