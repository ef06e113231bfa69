package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.signatory.SignatoryId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReviewLogTest {

    private static final SignatoryPair PAIR = new SignatoryPair(SignatoryId.of("b"), SignatoryId.of("a"));

    private static ReviewDecision decision(Verdict verdict) {
        return new ReviewDecision(PAIR, verdict, "somebody", Instant.EPOCH, "a private reason");
    }

    @Test
    void theLastVerdictStandsAndAllAreKept() {
        ReviewLog log = ReviewLog.empty().with(decision(Verdict.SAME)).with(decision(Verdict.DIFFERENT));

        assertThat(log.standing()).containsExactly(java.util.Map.entry(PAIR, Verdict.DIFFERENT));
        assertThat(log.decisions()).hasSize(2);
    }

    @Test
    void aWithdrawnVerdictDoesNotStand() {
        ReviewLog log = ReviewLog.empty().with(decision(Verdict.SAME)).with(decision(Verdict.WITHDRAWN));

        assertThat(log.standing()).isEmpty();
        assertThat(log).isEqualTo(ReviewLog.of(log.decisions())).hasSameHashCodeAs(ReviewLog.of(log.decisions()));
    }

    @Test
    void aPairHasNoOrder() {
        assertThat(PAIR).isEqualTo(new SignatoryPair(SignatoryId.of("a"), SignatoryId.of("b")));
        assertThat(PAIR.first()).isEqualTo(SignatoryId.of("a"));
    }

    @Test
    void whoAndWhyAreNotShown() {
        assertThat(decision(Verdict.SAME).toString()).doesNotContain("somebody").doesNotContain("private");
    }

    @Test
    void oneSignatureIsNoPairToReview() {
        SignatoryPair self = new SignatoryPair(SignatoryId.of("a"), SignatoryId.of("a"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewDecision(self, Verdict.SAME, "", Instant.EPOCH, ""));
    }
}
