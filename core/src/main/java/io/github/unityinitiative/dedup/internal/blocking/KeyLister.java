package io.github.unityinitiative.dedup.internal.blocking;

import io.github.unityinitiative.dedup.internal.collection.IntList;
import io.github.unityinitiative.dedup.internal.collection.LongList;
import io.github.unityinitiative.dedup.internal.parallel.Workers;

/** Lists the keys of one stretch of records after another, at one level. One per thread. */
final class KeyLister implements Workers.Worker {

    private final BlockKeys keys;
    private final int level;
    private final KeyStretch[] stretches;
    private final LongList hashes = new LongList();
    private final IntList records = new IntList();

    /**
     * Makes a lister.
     *
     * @param stretches where to put the keys of each stretch
     */
    KeyLister(BlockKeys keys, int level, KeyStretch[] stretches) {
        this.keys = keys;
        this.level = level;
        this.stretches = stretches;
    }

    @Override
    public void take(int from, int end) {
        hashes.clear();
        records.clear();
        for (int record = from; record < end; record++) {
            int listed = record;
            keys.list(record, level, hash -> {
                hashes.add(hash);
                records.add(listed);
            });
        }
        stretches[from / Workers.STRETCH] = new KeyStretch(hashes, records);
    }
}
