package io.github.unityinitiative.publish;

import io.github.unityinitiative.publish.Tally.Cell;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * One table of the publication before, together with what the list published with it showed of each category.
 *
 * @param exists whether there was a publication
 * @param counts the table
 * @param listed how many signatures of each category could be read off the list
 * @param total how many signatures there were
 */
record PreviousTable<K extends Comparable<? super K>>(
        boolean exists, Map<K, Count> counts, Tally<K> listed, Count total) {

    static <K extends Comparable<? super K>> PreviousTable<K> none() {
        return new PreviousTable<K>(false, Map.of(), new Tally<>(), Count.of(0));
    }

    boolean contains(K key) {
        return counts.containsKey(key);
    }

    boolean isSuppressed(K key) {
        return contains(key) && unlisted(key).isEmpty();
    }

    /** The unlisted part of a number, which stays as it was published until it has moved by a whole step. */
    long settled(K key, long unlistedNow, int step) {
        OptionalLong before = unlisted(key);
        return before.isPresent() && Math.abs(before.getAsLong() - unlistedNow) < step
                ? before.getAsLong()
                : unlistedNow;
    }

    /** Whether nothing that a reader can work out of unlisted people has moved by a whole step. */
    boolean isStill(Tally<K> now, long totalNow, int step) {
        long restNow = totalNow - now.all().listed();
        long restBefore = total.value().orElse(step - 1L) - listed.all().listed();
        for (K key : counts.keySet()) {
            OptionalLong before = unlisted(key);
            if (before.isPresent()) {
                long unlistedNow = now.cell(key).unlisted();
                if (Math.abs(before.getAsLong() - unlistedNow) >= step) {
                    return false;
                }
                restNow -= unlistedNow;
                restBefore -= before.getAsLong();
            }
        }
        return exists && Math.abs(restBefore - restNow) < step;
    }

    /** The table as it was, but for what the list itself shows now. */
    Map<K, Count> withListed(Tally<K> now, int threshold) {
        Map<K, Count> table = new TreeMap<>();
        for (K key : counts.keySet()) {
            Cell cell = now.cell(key);
            Optional<Count> count = unlisted(key).stream()
                    .map(unlisted -> unlisted + cell.listed())
                    .filter(whole -> whole >= threshold)
                    .mapToObj(Count::of)
                    .findFirst();
            table.put(key, count.orElseGet(Count::suppressed));
        }
        return table;
    }

    /** How many people a number told of whom the list did not show, or empty if it was not shown. */
    private OptionalLong unlisted(K key) {
        Count count = counts.getOrDefault(key, Count.suppressed());
        return count.isSuppressed()
                ? OptionalLong.empty()
                : OptionalLong.of(count.value().getAsLong() - listed.cell(key).listed());
    }
}
