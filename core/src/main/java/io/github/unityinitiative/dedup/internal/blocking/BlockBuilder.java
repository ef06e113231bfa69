package io.github.unityinitiative.dedup.internal.blocking;

import io.github.unityinitiative.dedup.internal.collection.IntList;
import io.github.unityinitiative.dedup.internal.collection.LongIntMap;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;

/** Finds the blocks of a list, level by level; blocks that are too large are divided at the next level. */
public final class BlockBuilder {

    private final RecordStore store;
    private final WordKeys keys;
    private final int largest;
    private final Workers workers;
    private final LongIntMap common = new LongIntMap();
    private final IntList firstMember = new IntList();
    private final IntList members = new IntList();

    public BlockBuilder(RecordStore store, WordKeys keys, int largest, Workers workers) {
        this.store = store;
        this.keys = keys;
        this.largest = largest;
        this.workers = workers;
    }

    public Blocks build() {
        for (int level = 1; level <= BlockKeys.DEEPEST; level++) {
            addLevel(level);
        }
        firstMember.add(members.size());
        return new Blocks(
                firstMember.toArray(), members.toArray(), store.table().size());
    }

    /** How many blocks were too large and were divided. */
    public int divided() {
        return common.size();
    }

    private void addLevel(int level) {
        KeyStretch[] stretches = list(level);
        PartBlocks[] parts = new PartBlocks[KeyStretch.PARTS];
        workers.shareSingly(parts.length, workers.each(() -> (part, end) -> {
            parts[part] = new PartBlocks(stretches, part, largest, level == BlockKeys.DEEPEST);
        }));
        for (PartBlocks part : parts) {
            append(part);
        }
    }

    private KeyStretch[] list(int level) {
        int records = store.table().size();
        KeyStretch[] stretches = new KeyStretch[Workers.stretches(records)];
        workers.share(
                records,
                workers.each(() ->
                        new KeyLister(new BlockKeys(new RecordAttributes(store, keys), common), level, stretches)));
        return stretches;
    }

    private void append(PartBlocks part) {
        for (int block = 0; block < part.firstMember().size(); block++) {
            firstMember.add(members.size() + part.firstMember().get(block));
        }
        members.addAll(part.members());
        for (int key = 0; key < part.common().size(); key++) {
            common.add(part.common().get(key), 1);
        }
    }
}
