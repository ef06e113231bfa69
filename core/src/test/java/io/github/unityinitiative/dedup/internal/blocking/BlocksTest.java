package io.github.unityinitiative.dedup.internal.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

    /** Of records 0, 2, 3; of 1, 2; of 0, 2. */
    private final Blocks blocks = new Blocks(new int[] {0, 3, 5, 7}, new int[] {0, 2, 3, 1, 2, 0, 2}, 5);

    @Test
    void aBlockHasItsMembers() {
        assertThat(blocks.size()).isEqualTo(3);
        assertThat(members(0)).containsExactly(0, 2, 3);
        assertThat(members(1)).containsExactly(1, 2);
        assertThat(members(2)).containsExactly(0, 2);
    }

    @Test
    void aRecordHasItsBlocksInOrder() {
        assertThat(blocksOf(0)).containsExactly(0, 2);
        assertThat(blocksOf(1)).containsExactly(1);
        assertThat(blocksOf(2)).containsExactly(0, 1, 2);
        assertThat(blocksOf(3)).containsExactly(0);
        assertThat(blocksOf(4)).isEmpty();
    }

    @Test
    void whatTwoRecordsShareIsCounted() {
        assertThat(blocks.shared(0, 2)).isEqualTo(2);
        assertThat(blocks.shared(2, 0)).isEqualTo(2);
        assertThat(blocks.shared(2, 3)).isOne();
        assertThat(blocks.shared(0, 1)).isZero();
        assertThat(blocks.shared(1, 3)).isZero();
        assertThat(blocks.shared(4, 2)).isZero();
        assertThat(blocks.shared(2, 2)).isEqualTo(3);
    }

    private List<Integer> members(int block) {
        List<Integer> members = new ArrayList<>();
        for (int at = blocks.firstMember(block); at < blocks.endMember(block); at++) {
            members.add(blocks.member(at));
        }
        return members;
    }

    private List<Integer> blocksOf(int record) {
        List<Integer> numbers = new ArrayList<>();
        for (int at = blocks.firstBlock(record); at < blocks.endBlock(record); at++) {
            numbers.add(blocks.block(at));
        }
        return numbers;
    }
}
