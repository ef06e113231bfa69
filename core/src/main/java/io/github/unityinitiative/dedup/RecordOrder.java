package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.blocking.NameOrder;
import io.github.unityinitiative.dedup.internal.blocking.WordKeys;
import io.github.unityinitiative.dedup.internal.record.RecordStore;

/**
 * Where the records of a list stood before they were put in the order of their names. Records that are compared with each
 * other lie close together so, and nothing depends on the order in which they came. Immutable.
 */
final class RecordOrder {

    private final int[] places;
    private final int[] ascending;

    private RecordOrder(int[] places, int[] ascending) {
        this.places = places;
        this.ascending = ascending;
    }

    /** Puts the records of a store in order: they are numbered anew. */
    static RecordOrder arrange(RecordStore store, WordKeys keys) {
        int[] byId = store.byId();
        int[] places = new NameOrder(store.table(), keys).sorted(byId);
        store.arrange(places);
        int[] numbers = new int[places.length];
        for (int record = 0; record < places.length; record++) {
            numbers[places[record]] = record;
        }
        int[] ascending = new int[places.length];
        for (int rank = 0; rank < ascending.length; rank++) {
            ascending[rank] = numbers[byId[rank]];
        }
        return new RecordOrder(places, ascending);
    }

    /** The place of a record in the list that was given. */
    int place(int record) {
        return places[record];
    }

    /** All records in ascending order of their ids. */
    int[] ascending() {
        return ascending.clone();
    }
}
