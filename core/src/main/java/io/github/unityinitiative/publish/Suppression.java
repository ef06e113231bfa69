package io.github.unityinitiative.publish;

import io.github.unityinitiative.publish.Tally.Cell;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Decides which cells of a table of counts may be shown.
 *
 * <p>A cell is suppressed if it is below the threshold, or if the part of it that the public list does not show is:
 * a reader can subtract the list. As the total is public, the sum of all suppressed cells is known, so further cells
 * are suppressed, the smallest first, until that sum hides each of them: at least two cells share it, and it is at
 * least the threshold and one more for each cell. A table that has no more cells to give is suppressed altogether.
 */
final class Suppression {

    private static final Comparator<Map.Entry<?, Cell>> CHEAPEST_FIRST = Comparator.comparing(
                    (Map.Entry<?, Cell> entry) -> entry.getValue().unlisted() == 0)
            .thenComparingLong(entry -> entry.getValue().unlisted())
            .thenComparingLong(entry -> entry.getValue().count());

    private final int threshold;

    Suppression(int threshold) {
        this.threshold = threshold;
    }

    /** A total, which is suppressed only if there are so few signatures at all. */
    Count ofTotal(long total) {
        return isSmall(total) ? Count.suppressed() : Count.of(total);
    }

    /** The counts of a table that may be shown, in its order. */
    <K extends Comparable<? super K>> Map<K, Count> apply(Tally<K> tally) {
        HiddenCells<K> hidden = new HiddenCells<>(tally.unstated());
        tally.cells().forEach((key, cell) -> {
            if (isSmall(cell.count()) || isSmall(cell.unlisted())) {
                hidden.add(key, cell);
            }
        });
        addUntilHidden(hidden, tally.cells());
        Map<K, Count> counts = new LinkedHashMap<>();
        tally.cells()
                .forEach((key, cell) ->
                        counts.put(key, hidden.contains(key) ? Count.suppressed() : Count.of(cell.count())));
        return counts;
    }

    private <K> void addUntilHidden(HiddenCells<K> hidden, Map<K, Cell> cells) {
        Iterator<Map.Entry<K, Cell>> others = cells.entrySet().stream()
                .filter(entry -> !hidden.contains(entry.getKey()))
                .sorted(CHEAPEST_FIRST)
                .iterator();
        while (!hidden.hideEachOther(threshold) && others.hasNext()) {
            Map.Entry<K, Cell> next = others.next();
            hidden.add(next.getKey(), next.getValue());
        }
    }

    private boolean isSmall(long number) {
        return number > 0 && number < threshold;
    }
}
