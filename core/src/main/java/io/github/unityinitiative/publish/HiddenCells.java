package io.github.unityinitiative.publish;

import io.github.unityinitiative.publish.Tally.Cell;
import java.util.HashSet;
import java.util.Set;

/** The cells of one table that are not shown, of which a reader knows only the sum. Not thread-safe. */
final class HiddenCells<K> {

    private final Set<K> keys = new HashSet<>();
    private long unlisted;
    private int sharing;
    private boolean sensitive;

    /** Starts with the signatures of no stated category, which are never shown and so share the sum. */
    HiddenCells(Cell unstated) {
        unlisted = unstated.unlisted();
        sharing = unlisted > 0 ? 1 : 0;
    }

    void add(K key, Cell cell) {
        keys.add(key);
        unlisted += cell.unlisted();
        sharing++;
        sensitive |= cell.unlisted() > 0;
    }

    boolean contains(K key) {
        return keys.contains(key);
    }

    /** Whether the sum leaves each of the cells open, even for a reader who knows that none of them is zero. */
    boolean hideEachOther(int threshold) {
        return !sensitive || (sharing >= 2 && unlisted >= (long) threshold + sharing);
    }
}
