package io.github.unityinitiative.dedup.internal.blocking;

import java.util.Arrays;

/** Small groups of records that are compared with each other, by record and by block. Immutable. */
public final class Blocks {

    private final int[] firstMember;
    private final int[] members;
    private final int[] firstBlock;
    private final int[] blocks;

    /**
     * Makes blocks.
     *
     * @param firstMember for each block the place of its first member, and the end of the last
     * @param members records, ascending within a block
     * @param records the number of records
     */
    Blocks(int[] firstMember, int[] members, int records) {
        this.firstMember = firstMember;
        this.members = members;
        this.firstBlock = new int[records + 1];
        for (int member : members) {
            firstBlock[member + 1]++;
        }
        for (int record = 0; record < records; record++) {
            firstBlock[record + 1] += firstBlock[record];
        }
        this.blocks = new int[members.length];
        int[] next = Arrays.copyOf(firstBlock, records);
        for (int block = 0; block < size(); block++) {
            for (int at = firstMember[block]; at < firstMember[block + 1]; at++) {
                blocks[next[members[at]]++] = block;
            }
        }
    }

    public int size() {
        return firstMember.length - 1;
    }

    public int firstBlock(int record) {
        return firstBlock[record];
    }

    public int endBlock(int record) {
        return firstBlock[record + 1];
    }

    public int block(int index) {
        return blocks[index];
    }

    /** How many blocks two records share; the blocks of a record are in ascending order. */
    public int shared(int one, int other) {
        int shared = 0;
        int left = firstBlock(one);
        int right = firstBlock(other);
        while (left < endBlock(one) && right < endBlock(other)) {
            int order = Integer.compare(blocks[left], blocks[right]);
            shared += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    public int firstMember(int block) {
        return firstMember[block];
    }

    public int endMember(int block) {
        return firstMember[block + 1];
    }

    public int member(int index) {
        return members[index];
    }
}
