package io.github.unityinitiative.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an attacker can work out: bounds on unknown numbers of people, narrowed by sums that are known until nothing
 * changes any more.
 */
final class IntervalSolver {

    private final Map<String, long[]> bounds = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();

    void unknown(String name, long least, long most) {
        bounds.put(name, new long[] {least, most});
    }

    void sum(List<String> names, long total) {
        sums.add(new Sum(names, total));
    }

    void solve() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Sum sum : sums) {
                for (String name : sum.names()) {
                    changed |= narrow(sum, name);
                }
            }
        }
    }

    long width(String name) {
        return bounds.get(name)[1] - bounds.get(name)[0];
    }

    private boolean narrow(Sum sum, String name) {
        long othersLeast = 0;
        long othersMost = 0;
        for (String other : sum.names()) {
            if (!other.equals(name)) {
                othersLeast += bounds.get(other)[0];
                othersMost += bounds.get(other)[1];
            }
        }
        long[] own = bounds.get(name);
        long least = Math.max(own[0], sum.total() - othersMost);
        long most = Math.min(own[1], sum.total() - othersLeast);
        boolean narrower = least > own[0] || most < own[1];
        bounds.put(name, new long[] {least, most});
        return narrower;
    }

    private record Sum(List<String> names, long total) {}
}
