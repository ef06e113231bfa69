package io.github.unityinitiative.dedup;

import java.time.Instant;
import java.util.Objects;

/**
 * What a person decided about two signatures, and who, when and why. {@code toString} leaves out who and why.
 *
 * @param pair the two signatures
 * @param verdict what was decided
 * @param reviewer who decided, by whatever name the organiser knows them; may be empty
 * @param decidedAt when
 * @param reason why, in the reviewer's words; may be empty
 */
public record ReviewDecision(SignatoryPair pair, Verdict verdict, String reviewer, Instant decidedAt, String reason) {

    /**
     * Creates a decision.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the pair is one signature twice
     */
    public ReviewDecision {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(decidedAt, "decidedAt");
        Objects.requireNonNull(reason, "reason");
        if (pair.first().equals(pair.second())) {
            throw new IllegalArgumentException("pair is one signature twice");
        }
    }

    @Override
    public String toString() {
        return "ReviewDecision[pair=" + pair + ", verdict=" + verdict + ", decidedAt=" + decidedAt + "]";
    }
}
