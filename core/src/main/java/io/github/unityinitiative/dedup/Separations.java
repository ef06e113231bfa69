package io.github.unityinitiative.dedup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which clusters people found to be of different people, by their roots. Not thread-safe. */
final class Separations {

    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    void add(int one, int other) {
        apart.computeIfAbsent(one, absent -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, absent -> new HashSet<>()).add(one);
    }

    boolean areApart(int one, int other) {
        Set<Integer> others = apart.get(one);
        return others != null && others.contains(other);
    }

    /** Lets a cluster that another joined keep what kept the other apart. */
    void join(int root, int joined) {
        Set<Integer> others = apart.remove(joined);
        if (others != null) {
            for (int other : others) {
                apart.getOrDefault(other, Set.of()).remove(joined);
                add(root, other);
            }
        }
    }
}
