package io.github.unityinitiative.dedup.internal.blocking;

import io.github.unityinitiative.dedup.internal.collection.IntList;
import io.github.unityinitiative.dedup.internal.collection.LongIntMap;

/** Which records are filed under which key: chains through plain arrays, the newest first. Not thread-safe. */
public final class Postings {

    private final LongIntMap newest = new LongIntMap();
    private final IntList records = new IntList();
    private final IntList older = new IntList();

    public void add(long key, int record) {
        records.add(record);
        older.add(newest.get(key));
        newest.put(key, records.size());
    }

    /** Takes a record out from under a key; a key that has no other is forgotten. */
    public void remove(long key, int record) {
        int kept = 0;
        for (int at = newest.get(key); at > 0; at = older.get(at - 1)) {
            if (records.get(at - 1) != record) {
                kept = at;
            } else if (kept == 0) {
                newest.put(key, older.get(at - 1));
            } else {
                older.set(kept - 1, older.get(at - 1));
            }
        }
        if (newest.get(key) == 0) {
            newest.remove(key);
        }
    }

    /** Visits at most so many records of a key, the newest first. */
    public void visit(long key, int most, Visitor visitor) {
        int visited = 0;
        for (int at = newest.get(key); at > 0 && visited < most; at = older.get(at - 1)) {
            visitor.accept(records.get(at - 1));
            visited++;
        }
    }

    /** Receives records. */
    public interface Visitor {
        void accept(int record);
    }
}
