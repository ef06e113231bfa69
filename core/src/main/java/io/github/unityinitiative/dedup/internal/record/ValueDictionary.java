package io.github.unityinitiative.dedup.internal.record;

import io.github.unityinitiative.dedup.internal.collection.Hashing;
import io.github.unityinitiative.dedup.internal.collection.IntCounts;
import io.github.unityinitiative.dedup.internal.collection.LongList;
import io.github.unityinitiative.dedup.internal.collection.TextNumbers;
import org.jspecify.annotations.Nullable;

/** The distinct values of one field, numbered from 0, each with the number of records that have it. */
public final class ValueDictionary {

    public static final int UNSTATED = -1;

    /** The number of any value that no record has; it equals no other. */
    static final int UNKNOWN = -2;

    private final TextNumbers numbers = new TextNumbers();
    private final LongList hashes = new LongList();
    private final IntCounts counts = new IntCounts();
    private int stated;

    /** The number of a value, a new one if need be; {@link #UNSTATED} for null and empty text. For any thread. */
    int number(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return UNSTATED;
        }
        int known = numbers.find(value);
        return known >= 0 ? known : add(value, Hashing.text(value));
    }

    private synchronized int add(String value, long hash) {
        int number = numbers.add(value);
        if (number == hashes.size()) {
            hashes.add(hash);
        }
        return number;
    }

    /** Counts one more record that has a value. */
    void addOne(int number) {
        if (number != UNSTATED) {
            counts.increment(number);
            stated++;
        }
    }

    /** Counts one record less that has a value, and forgets the value if it was the last. */
    void removeOne(int number) {
        if (number == UNSTATED) {
            return;
        }
        counts.decrement(number);
        stated--;
        if (counts.get(number) == 0) {
            numbers.remove(number);
            hashes.set(number, 0);
        }
    }

    /** The number of a value; {@link #UNSTATED} for null and empty text, {@link #UNKNOWN} if no record has it. */
    int find(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return UNSTATED;
        }
        int known = numbers.find(value);
        return known >= 0 ? known : UNKNOWN;
    }

    public String value(int number) {
        return numbers.text(number);
    }

    long hash(int number) {
        return hashes.get(number);
    }

    public int size() {
        return numbers.size();
    }

    public int count(int number) {
        return counts.get(number);
    }

    /** How many records state the field. */
    public int stated() {
        return stated;
    }

    /** The share of records with this value among those that state the field, as if each value occurred more often. */
    public double smoothedShare(int number, int more) {
        return (counts.get(number) + more) / (stated + (double) more * size());
    }
}
