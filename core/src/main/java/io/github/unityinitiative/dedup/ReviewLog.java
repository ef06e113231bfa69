package io.github.unityinitiative.dedup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All that people decided about pairs of signatures, in the order decided. Nothing is ever removed from it: a later
 * decision about a pair replaces an earlier one, and {@link Verdict#WITHDRAWN} takes it back. Immutable and
 * thread-safe.
 */
public final class ReviewLog {

    private static final ReviewLog EMPTY = new ReviewLog(List.of());

    private final List<ReviewDecision> decisions;

    private ReviewLog(List<ReviewDecision> decisions) {
        this.decisions = decisions;
    }

    /**
     * The log in which nothing is decided.
     *
     * @return an empty log
     */
    public static ReviewLog empty() {
        return EMPTY;
    }

    /**
     * A log of decisions.
     *
     * @param decisions the decisions, oldest first; copied
     * @return a log
     * @throws NullPointerException if the collection or an element is null
     */
    public static ReviewLog of(Collection<ReviewDecision> decisions) {
        return new ReviewLog(List.copyOf(decisions));
    }

    /**
     * This log with one more decision.
     *
     * @param decision the newest decision
     * @return a new log
     * @throws NullPointerException if {@code decision} is null
     */
    public ReviewLog with(ReviewDecision decision) {
        Objects.requireNonNull(decision, "decision");
        List<ReviewDecision> more = new ArrayList<>(decisions);
        more.add(decision);
        return of(more);
    }

    /**
     * Every decision ever made.
     *
     * @return an unmodifiable list, oldest first
     */
    public List<ReviewDecision> decisions() {
        return decisions;
    }

    /**
     * What holds now: the last verdict about each pair, without those that were withdrawn.
     *
     * @return pair to {@link Verdict#SAME} or {@link Verdict#DIFFERENT}, sorted by pair; modifiable, owned by the caller
     */
    public Map<SignatoryPair, Verdict> standing() {
        Map<SignatoryPair, Verdict> standing = new TreeMap<>();
        decisions.forEach(decision -> standing.put(decision.pair(), decision.verdict()));
        standing.values().removeIf(verdict -> verdict == Verdict.WITHDRAWN);
        return standing;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewLog that && decisions.equals(that.decisions);
    }

    @Override
    public int hashCode() {
        return decisions.hashCode();
    }

    @Override
    public String toString() {
        return "ReviewLog[decisions=" + decisions.size() + "]";
    }
}
