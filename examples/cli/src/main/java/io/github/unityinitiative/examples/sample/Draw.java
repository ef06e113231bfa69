package io.github.unityinitiative.examples.sample;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Random numbers that are the same for the same seed on every JDK, whose own generators may change: SplitMix64 by Steele,
 * Lea and Flood. Not thread-safe, and not for secrets.
 */
final class Draw {

    private long state;

    Draw(long seed) {
        this.state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to one below the bound. */
    int below(int bound) {
        return (int) Math.floorMod(next(), (long) bound);
    }

    /** True this many times in a hundred. */
    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T of(List<T> items) {
        return items.get(below(items.size()));
    }

    <T> T weighted(List<T> items, ToIntFunction<T> weight) {
        int rest = below(items.stream().mapToInt(weight).sum());
        for (T item : items) {
            rest -= weight.applyAsInt(item);
            if (rest < 0) {
                return item;
            }
        }
        throw new IllegalStateException("weights do not add up");
    }
}
