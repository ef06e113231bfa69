package io.github.unityinitiative.dedup.internal.blocking;

import io.github.unityinitiative.dedup.internal.record.RecordTable;
import java.util.function.IntUnaryOperator;

/**
 * An order of records in which those whose names sound alike are neighbours. Whoever goes through the blocks of one record
 * after another in this order meets the same records again and again while they are still in a processor's cache. It does
 * not depend on the order in which words were met.
 */
public final class NameOrder {

    private final RecordTable table;
    private final WordKeys keys;
    private final int[] ranks;

    /**
     * Makes an order of records.
     *
     * @param keys the keys of their words
     */
    public NameOrder(RecordTable table, WordKeys keys) {
        this.table = table;
        this.keys = keys;
        this.ranks = keys.ranks();
    }

    /** Records by the sounds of their given names, by those of the last ones, and in the order in which they come. */
    public int[] sorted(int[] records) {
        int[] byLastName = sorted(records, record -> table.endForm(record) - 1);
        return sorted(byLastName, record -> table.firstWord(table.firstForm(record)));
    }

    /** Sorts records by the likeliest key of a word of theirs, those without a name last; equal ones stay in order. */
    private int[] sorted(int[] records, IntUnaryOperator wordOf) {
        int[] keyOf = new int[records.length];
        int[] next = new int[keys.size() + 2];
        for (int record = 0; record < records.length; record++) {
            boolean named = table.firstForm(record) < table.endForm(record);
            keyOf[record] = named ? ranks[keys.of(table.word(wordOf.applyAsInt(record)))[0]] : keys.size();
            next[keyOf[record] + 1]++;
        }
        for (int key = 0; key < keys.size(); key++) {
            next[key + 1] += next[key];
        }
        int[] sorted = new int[records.length];
        for (int record : records) {
            sorted[next[keyOf[record]]++] = record;
        }
        return sorted;
    }
}
