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
        BlockKeys lister = new BlockKeys(new RecordAttributes(store, keys), common);
        LongIntMap counts = new LongIntMap();
        int records = store.table().size();
        for (int record = 0; record < records; record++) {
            lister.list(record, level, hash -> counts.add(hash, 1));
        }
        LongIntMap places = places(counts);
        int[] placed = new int[placedSize];
        for (int record = 0; record < records; record++) {
            int current = record;
            lister.list(record, level, hash -> {
                int next = places.get(hash);
                if (next > 0) {
                    placed[next - 1] = current;
                    places.set(hash, next + 1);
                }
            });
        }
        append(placed);
        counts.forEach((hash, count) -> {
            if (count > largest) {
                common.add(hash, 1);
                divided++;
            }
        });
    }

    private int placedSize;
    private final IntList starts = new IntList();

    private LongIntMap places(LongIntMap counts) {
        LongIntMap places = new LongIntMap();
        placedSize = 0;
        starts.clear();
        counts.forEach((hash, count) -> {
            if (count >= 2 && count <= largest) {
                starts.add(placedSize);
                places.add(hash, placedSize + 1);
                placedSize += count;
            }
        });
        return places;
    }

    private void append(int[] placed) {
        for (int i = 0; i < starts.size(); i++) {
            firstMember.add(members.size() + starts.get(i));
        }
        for (int record : placed) {
            members.add(record);
        }
    }
}
