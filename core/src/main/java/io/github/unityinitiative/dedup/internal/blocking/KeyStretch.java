package io.github.unityinitiative.dedup.internal.blocking;

import io.github.unityinitiative.dedup.internal.collection.IntList;
import io.github.unityinitiative.dedup.internal.collection.LongList;

/**
 * The keys of a stretch of records, in parts by the first bits of their hashes: a part of all stretches together is small
 * enough for a processor's cache, and threads work on different parts. Immutable.
 */
final class KeyStretch {

    private static final int PART_BITS = 8;

    static final int PARTS = 1 << PART_BITS;

    private final int[] starts = new int[PARTS + 1];
    private final long[] hashes;
    private final int[] records;

    /**
     * Sorts keys into parts; those of one part stay in order.
     *
     * @param listedHashes the hashes of keys
     * @param listedRecords the record of each
     */
    KeyStretch(LongList listedHashes, IntList listedRecords) {
        hashes = new long[listedHashes.size()];
        records = new int[hashes.length];
        for (int at = 0; at < hashes.length; at++) {
            starts[part(listedHashes.get(at)) + 1]++;
        }
        for (int part = 0; part < PARTS; part++) {
            starts[part + 1] += starts[part];
        }
        int[] next = starts.clone();
        for (int at = 0; at < hashes.length; at++) {
            int to = next[part(listedHashes.get(at))]++;
            hashes[to] = listedHashes.get(at);
            records[to] = listedRecords.get(at);
        }
    }

    private static int part(long hash) {
        return (int) (hash >>> (Long.SIZE - PART_BITS));
    }

    int start(int part) {
        return starts[part];
    }

    int end(int part) {
        return starts[part + 1];
    }

    long hash(int at) {
        return hashes[at];
    }

    int record(int at) {
        return records[at];
    }
}
