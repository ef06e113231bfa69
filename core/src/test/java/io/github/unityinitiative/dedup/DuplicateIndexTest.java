package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
