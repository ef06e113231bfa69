package io.github.unityinitiative.dedup.internal.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.internal.collection.IntList;
import io.github.unityinitiative.dedup.internal.collection.LongList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys in parts, and the blocks of a part. */
class BlockPartsTest {

    private static final int LARGEST = 3;

    /** Keys that differ in the last bits only are of the first part. */
    private static final int PART = 0;

    @Test
    void theKeysOfAPartStayInOrder() {
        KeyStretch stretch = stretch(5, 1, -1, 2, 5, 3, 1, 4, Long.MIN_VALUE, 5);
        List<Integer> records = new ArrayList<>();
        for (int at = stretch.start(PART); at < stretch.end(PART); at++) {
            records.add(stretch.record(at));
        }
        assertThat(records).containsExactly(1, 3, 4);
        assertThat(stretch.end(KeyStretch.PARTS - 1) - stretch.start(KeyStretch.PARTS - 1))
                .isOne();
    }

    @Test
    void recordsThatShareAKeyAreABlockAcrossStretches() {
        PartBlocks blocks = blocks(false, stretch(5, 0, 6, 1), stretch(5, 2, 7, 3));
        assertThat(blocks.firstMember().toArray()).containsExactly(0);
        assertThat(blocks.members().toArray()).containsExactly(0, 2);
        assertThat(blocks.common().size()).isZero();
    }

    @Test
    void aKeyOfTooManyRecordsIsLeftToTheNextLevel() {
        PartBlocks blocks = blocks(false, stretch(5, 0, 5, 1, 5, 2, 5, 3));
        assertThat(blocks.members().size()).isZero();
        assertThat(blocks.common().toArray()).containsExactly(5);
    }

    @Test
    void whatNothingDividesIsCutIntoPiecesThatShareARecord() {
        PartBlocks blocks = blocks(true, stretch(5, 0, 5, 1, 5, 2, 5, 3, 5, 4, 5, 5));
        assertThat(blocks.firstMember().toArray()).containsExactly(0, 3, 6);
        assertThat(blocks.members().toArray()).containsExactly(0, 1, 2, 2, 3, 4, 4, 5);
    }

    private static PartBlocks blocks(boolean deepest, KeyStretch... stretches) {
        return new PartBlocks(stretches, PART, LARGEST, deepest);
    }

    /** A stretch of keys, each followed by its record. */
    private static KeyStretch stretch(long... keysAndRecords) {
        LongList hashes = new LongList();
        IntList records = new IntList();
        for (int at = 0; at < keysAndRecords.length; at += 2) {
            hashes.add(keysAndRecords[at]);
            records.add((int) keysAndRecords[at + 1]);
        }
        return new KeyStretch(hashes, records);
    }
}
