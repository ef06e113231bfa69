package io.github.unityinitiative.dedup;

/** Finds the blocks of a list, level by level; blocks that are too large are divided at the next level. */
final class BlockBuilder {

    private final RecordStore store;
    private final WordKeys keys;
    private final int largest;
    private final LongIntMap common = new LongIntMap();
    private final IntList firstMember = new IntList();
    private final IntList members = new IntList();
    private int divided;

    BlockBuilder(RecordStore store, WordKeys keys, int largest) {
        this.store = store;
        this.keys = keys;
        this.largest = largest;
    }

    Blocks build() {
        for (int level = 1; level <= BlockKeys.DEEPEST; level++) {
            addLevel(level);
        }
        firstMember.add(members.size());
        return new Blocks(
                firstMember.toArray(), members.toArray(), store.table().size());
    }

    /** How many blocks were too large and were divided. */
    int divided() {
        return divided;
    }

    private void addLevel(int level) {
        LevelKeys listed = new LevelKeys(new BlockKeys(new RecordAttributes(store, keys), common), level);
        listed.list(store.table().size());
        LongIntMap counts = listed.counts();
        IntList starts = new IntList();
        int most = level == BlockKeys.DEEPEST ? Integer.MAX_VALUE : largest;
        starts.add(replaceByPlaces(counts, starts, most));
        append(starts, listed.place(counts, starts.get(starts.size() - 1)));
    }

    /** Puts for each count the place of its block's first member plus one, or 0 where there is no block. */
    private int replaceByPlaces(LongIntMap counts, IntList starts, int most) {
        int[] placed = {0};
        counts.replaceAll((hash, count) -> {
            if (count > largest) {
                common.add(hash, 1);
                divided++;
            }
            if (count < 2 || count > most) {
                return 0;
            }
            starts.add(placed[0]);
            placed[0] += count;
            return placed[0] - count + 1;
        });
        return placed[0];
    }

    private void append(IntList starts, int[] placed) {
        for (int block = 0; block + 1 < starts.size(); block++) {
            append(placed, starts.get(block), starts.get(block + 1));
        }
    }

    /** Cuts what nothing divides any more into pieces that share a record with the next, so that repeats stay linked. */
    private void append(int[] placed, int start, int end) {
        int from = start;
        do {
            int to = Math.min(end, from + largest);
            firstMember.add(members.size());
            for (int at = from; at < to; at++) {
                members.add(placed[at]);
            }
            from = to - 1;
        } while (from + 1 < end);
    }
}
