package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.signatory.SignatoryId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the values that go in and come out hold true. */
class DedupValuesTest {

    private static final SignatoryId A = SignatoryId.of("a");
    private static final SignatoryId B = SignatoryId.of("b");

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 0, 1", "2, 1, 0"})
    void limitsLeaveRoomForAPair(int block, int review, int checked) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DedupLimits(block, review, checked));
    }

    @Test
    void theLeastLimitsAreAllowed() {
        assertThat(new DedupLimits(2, 1, 1).largestBlock()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.5, 0.6", "1.1, 0.5", "NaN, 0.5", "0.5, NaN"})
    void thresholdsAreInOrder(double same, double possible) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(same, possible));
    }

    @ParameterizedTest
    @CsvSource({"0.9, SAME", "0.899, POSSIBLE", "0.1, POSSIBLE", "0.099, DIFFERENT"})
    void aThresholdBelongsToTheHigherGrade(double probability, Grade grade) {
        assertThat(new Thresholds(0.9, 0.1).grade(probability)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "1.1", "NaN"})
    void aProbabilityIsFrom0To1(double probability) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PairDecision(new SignatoryPair(A, B), Grade.SAME, probability, List.of()));
    }

    @Test
    void evidenceIsANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(EvidenceKind.EMAIL, Double.NaN));
    }

    @Test
    void bitsOfEvidenceAddUp() {
        List<Evidence> evidence = List.of(new Evidence(EvidenceKind.EMAIL, 3), new Evidence(EvidenceKind.PHONE, -1));
        assertThat(new PairDecision(new SignatoryPair(A, B), Grade.SAME, 1, evidence).bits())
                .isEqualTo(2);
    }

    @Test
    void aPairContainsItsTwo() {
        SignatoryPair pair = new SignatoryPair(B, A);
        assertThat(pair.contains(A)).isTrue();
        assertThat(pair.contains(B)).isTrue();
        assertThat(pair.contains(SignatoryId.of("c"))).isFalse();
        assertThat(pair).isLessThan(new SignatoryPair(B, B)).isGreaterThan(new SignatoryPair(A, A));
    }

    @Test
    void aClusterIsNamedByAMember() {
        assertThat(new Cluster(A, List.of(A)).isSingle()).isTrue();
        assertThat(new Cluster(B, List.of(A, B)).isSingle()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Cluster(A, List.of(B)));
    }

    @Test
    void textFormsShowSizes() {
        DuplicateIndex index = Deduplicator.standard().index();
        index.add(People.named("a", "Canary Name").build());
        assertThat(index).hasToString("DuplicateIndex[size=1]");
        assertThat(ReviewLog.empty()).hasToString("ReviewLog[decisions=0]");
        assertThat(Deduplicator.standard()
                        .deduplicate(List.of(People.named("a", "Canary Name").build())))
                .hasToString("DedupReport[records=1, clusters=1, possible=0]");
    }

    @Test
    void theEndsOfARangeBelongToIt() {
        assertThat(new Thresholds(0.5, 0.5).grade(0.5)).isEqualTo(Grade.SAME);
        assertThat(new Thresholds(1, 0.5).grade(1)).isEqualTo(Grade.SAME);
        assertThat(new PairDecision(new SignatoryPair(A, B), Grade.SAME, 1, List.of()).probability())
                .isEqualTo(1);
        assertThat(new PairDecision(new SignatoryPair(A, B), Grade.DIFFERENT, 0, List.of()).probability())
                .isZero();
    }

    @Test
    void standardThresholdsJoinOnlyWhatIsNearlyCertain() {
        assertThat(Thresholds.standard().grade(0.94)).isEqualTo(Grade.POSSIBLE);
        assertThat(Thresholds.standard().grade(0.99)).isEqualTo(Grade.SAME);
        assertThat(Thresholds.standard().grade(0.01)).isEqualTo(Grade.DIFFERENT);
    }

    @Test
    void aClusterHasAsManyMembersAsItHas() {
        assertThat(new Cluster(B, List.of(A, B)).size()).isEqualTo(2);
    }

    @Test
    void whatSaysTheSameIsEqual() {
        ReviewDecision decision =
                new ReviewDecision(new SignatoryPair(A, B), Verdict.SAME, "canary", Instant.EPOCH, "canary");
        ReviewLog log = ReviewLog.of(List.of(decision));
        assertThat(log)
                .isEqualTo(ReviewLog.empty().with(decision))
                .hasSameHashCodeAs(ReviewLog.empty().with(decision))
                .isNotEqualTo(ReviewLog.empty())
                .doesNotHaveSameHashCodeAs(ReviewLog.empty());
        assertThat(decision.toString()).contains("verdict=SAME").doesNotContain("canary");
        Weights weights = Weights.parse("same-day\t3");
        assertThat(weights)
                .isEqualTo(Weights.parse("same-day\t3"))
                .hasSameHashCodeAs(Weights.parse("same-day\t3"))
                .isNotEqualTo(Weights.standard())
                .doesNotHaveSameHashCodeAs(Weights.standard());
    }
}
