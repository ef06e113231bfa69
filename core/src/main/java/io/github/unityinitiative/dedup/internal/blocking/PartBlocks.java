package io.github.unityinitiative.dedup.internal.blocking;

import io.github.unityinitiative.dedup.internal.collection.IntList;
import io.github.unityinitiative.dedup.internal.collection.LongIntMap;
import io.github.unityinitiative.dedup.internal.collection.LongList;

/** The blocks of one part of the keys of a level, and those of its keys that are too common to make one. */
final class PartBlocks {

    private final KeyStretch[] stretches;
    private final int part;
    private final int largest;
    private final LongIntMap counts;
    private final LongList common = new LongList();
    private final IntList firstMember = new IntList();
    private final IntList members = new IntList();

    /**
     * Finds the blocks.
     *
     * @param largest the most records of a block
     * @param deepest whether blocks that are too large cannot be divided further, and are cut
     */
    PartBlocks(KeyStretch[] stretches, int part, int largest, boolean deepest) {
        this.stretches = stretches;
        this.part = part;
        this.largest = largest;
        int listed = 0;
        for (KeyStretch stretch : stretches) {
            listed += stretch.end(part) - stretch.start(part);
        }
        counts = new LongIntMap(listed / 2);
        count();
        IntList starts = new IntList();
        int placed = replaceByPlaces(starts, deepest ? Integer.MAX_VALUE : largest);
        starts.add(placed);
        append(starts, place(placed));
    }

    private void count() {
        for (KeyStretch stretch : stretches) {
            for (int at = stretch.start(part); at < stretch.end(part); at++) {
                counts.add(stretch.hash(at), 1);
            }
        }
    }

    /** Puts for each count the place of its block's first member plus one, or 0 where there is no block. */
    private int replaceByPlaces(IntList starts, int most) {
        int[] placed = {0};
        counts.replaceAll((hash, count) -> {
            if (count > largest) {
                common.add(hash);
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

    /** Puts each record into the next place of each of its blocks; returns the members of all blocks. */
    private int[] place(int size) {
        int[] placed = new int[size];
        for (KeyStretch stretch : stretches) {
            for (int at = stretch.start(part); at < stretch.end(part); at++) {
                int place = counts.getAndIncrementPositive(stretch.hash(at));
                if (place > 0) {
                    placed[place - 1] = stretch.record(at);
                }
            }
        }
        return placed;
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
            members.addAll(placed, from, to);
            from = to - 1;
        } while (from + 1 < end);
    }

    /** The keys of more records than a block may have. */
    LongList common() {
        return common;
    }

    /** The place of each block's first member. */
    IntList firstMember() {
        return firstMember;
    }

    IntList members() {
        return members;
    }
}
