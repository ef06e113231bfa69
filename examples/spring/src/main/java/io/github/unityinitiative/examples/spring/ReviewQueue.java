package io.github.unityinitiative.examples.spring;

import io.github.unityinitiative.dedup.PairDecision;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Pairs of signatures that may be by one person, for the organiser alone. Thread-safe. */
public final class ReviewQueue {

    private final List<PairDecision> pairs = new CopyOnWriteArrayList<>();

    void add(List<PairDecision> found) {
        pairs.addAll(found);
    }

    /**
     * The pairs so far.
     *
     * @return a copy, oldest first
     */
    public List<PairDecision> pairs() {
        return List.copyOf(pairs);
    }
}
