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
        int placed = replaceByPlaces(counts, starts);
        append(starts, listed.place(counts, placed));
    }

    /** Puts for each count the place of its block's first member plus one, or 0 where there is no block. */
    private int replaceByPlaces(LongIntMap counts, IntList starts) {
        int[] placed = {0};
        counts.replaceAll((hash, count) -> {
            if (count > largest) {
                common.add(hash, 1);
                divided++;
            }
            if (count < 2 || count > largest) {
                return 0;
            }
            starts.add(placed[0]);
            placed[0] += count;
            return placed[0] - count + 1;
        });
        return placed[0];
    }

    private void append(IntList starts, int[] placed) {
        for (int i = 0; i < starts.size(); i++) {
            firstMember.add(members.size() + starts.get(i));
        }
        for (int record : placed) {
            members.add(record);
        }
    }
}
