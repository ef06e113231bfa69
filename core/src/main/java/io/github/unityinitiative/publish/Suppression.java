package io.github.unityinitiative.publish;

import io.github.unityinitiative.publish.Tally.Cell;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

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

    /**
     * The counts of a table that may be shown, in the order of its categories.
     *
     * <p>After another publication, a table in which nothing moved by a whole threshold stays as it was: who signed or
     * withdrew unlisted since then cannot be read off it. Otherwise single numbers that have not moved so far stay, no
     * category appears or disappears with a small number, and what shared a sum with a small number still does.
     * What the list shows is counted at once.
     */
    <K extends Comparable<? super K>> Map<K, Count> apply(Tally<K> tally, long total, PreviousTable<K> previous) {
        if (previous.isStill(tally, total, threshold)) {
            return previous.withListed(tally, threshold);
        }
        if (isSmall(total)) {
            // The names of the categories alone would tell who so few people are.
            return Map.of();
        }
        HiddenCells<K> hidden = smallCells(tally, previous);
        addUntilHidden(hidden, tally.cells());
        Map<K, Count> counts = new TreeMap<>();
        tally.cells().forEach((key, cell) -> {
            if (!hidden.contains(key)) {
                counts.put(key, Count.of(cell.listed() + previous.settled(key, cell.unlisted(), threshold)));
            } else if (!previous.exists() || previous.contains(key)) {
                counts.put(key, Count.suppressed());
            }
        });
        previous.counts().keySet().stream()
                .filter(previous::isSuppressed)
                .forEach(key -> counts.putIfAbsent(key, Count.suppressed()));
        return counts;
    }

    private <K extends Comparable<? super K>> HiddenCells<K> smallCells(Tally<K> tally, PreviousTable<K> previous) {
        HiddenCells<K> hidden = new HiddenCells<>(tally.unstated());
        tally.cells().forEach((key, cell) -> {
            if (isSmall(cell.count()) || isSmall(cell.unlisted())) {
                hidden.add(key, cell);
            }
        });
        if (tally.cells().keySet().stream().anyMatch(key -> hidden.contains(key) && previous.isSuppressed(key))) {
            tally.cells().forEach((key, cell) -> {
                if (previous.isSuppressed(key) && !hidden.contains(key)) {
                    hidden.add(key, cell);
                }
            });
        }
        return hidden;
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
