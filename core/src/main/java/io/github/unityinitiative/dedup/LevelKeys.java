package io.github.unityinitiative.dedup;

/** The keys of all records at one level, counted and kept until the records are placed into blocks. */
final class LevelKeys {

    private final BlockKeys lister;
    private final int level;
    private final LongList hashes = new LongList();
    private final IntList ends = new IntList();
    private final LongIntMap counts = new LongIntMap();

    LevelKeys(BlockKeys lister, int level) {
        this.lister = lister;
        this.level = level;
    }

    void list(int records) {
        for (int record = 0; record < records; record++) {
            lister.list(record, level, this::add);
            ends.add(hashes.size());
        }
    }

    private void add(long hash) {
        hashes.add(hash);
        counts.add(hash, 1);
    }

    LongIntMap counts() {
        return counts;
    }

    /** Puts each record into the next place of each of its blocks; returns the members of all blocks. */
    int[] place(LongIntMap places, int size) {
        int[] placed = new int[size];
        int at = 0;
        for (int record = 0; record < ends.size(); record++) {
            for (; at < ends.get(record); at++) {
                int place = places.getAndIncrementPositive(hashes.get(at));
                if (place > 0) {
                    placed[place - 1] = record;
                }
            }
        }
        return placed;
    }
}
