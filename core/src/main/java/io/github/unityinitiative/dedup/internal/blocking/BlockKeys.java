package io.github.unityinitiative.dedup.internal.blocking;

import io.github.unityinitiative.dedup.internal.collection.LongIntMap;

/**
 * Lists the keys of a record at one level: the sets of so many attributes all of whose smaller sets are too common to
 * make a block (as frequent item sets are mined, Agrawal and Srikant 1994). Two records that share attributes are
 * therefore compared as soon as what they share is rare together. Not thread-safe.
 */
final class BlockKeys {

    /** The most attributes of one key. */
    static final int DEEPEST = 4;

    private final RecordAttributes attributes;
    private final LongIntMap common;
    private final int[] chosen = new int[DEEPEST];
    private int level;
    private Receiver receiver = hash -> {};

    /**
     * Makes a lister of keys.
     *
     * @param common the keys of lower levels that are too common
     */
    BlockKeys(RecordAttributes attributes, LongIntMap common) {
        this.attributes = attributes;
        this.common = common;
    }

    void list(int record, int level, Receiver receiver) {
        attributes.load(record);
        this.level = level;
        this.receiver = receiver;
        choose(0, 0, 0);
    }

    private void choose(int depth, int from, long sum) {
        if (depth == level) {
            receiver.accept(sum);
            return;
        }
        int end = depth == 0 ? attributes.starters() : attributes.size();
        for (int attribute = from; attribute < end; attribute++) {
            if (level == 1 || mayJoin(attribute, depth)) {
                chosen[depth] = attribute;
                long more = sum + attributes.hash(attribute);
                if (depth + 1 == level ? level < 3 || smallerSetsAreCommon(more) : depth == 0 || isCommon(more)) {
                    choose(depth + 1, attribute + 1, more);
                }
            }
        }
    }

    private boolean mayJoin(int attribute, int depth) {
        if (attribute < attributes.starters() && !isCommon(attributes.hash(attribute))) {
            return false;
        }
        for (int earlier = 0; earlier < depth; earlier++) {
            if (attributes.sameGroup(chosen[earlier], attribute)) {
                return false;
            }
            boolean pairCounts = level > 2 && chosen[earlier] < attributes.starters();
            if (pairCounts && !isCommon(attributes.hash(chosen[earlier]) + attributes.hash(attribute))) {
                return false;
            }
        }
        return true;
    }

    private boolean smallerSetsAreCommon(long sum) {
        for (int left = 0; left < level; left++) {
            boolean starts = chosen[left == 0 ? 1 : 0] < attributes.starters();
            if (starts && !isCommon(sum - attributes.hash(chosen[left]))) {
                return false;
            }
        }
        return true;
    }

    private boolean isCommon(long hash) {
        return common.get(hash) > 0;
    }

    /** Receives keys. */
    public interface Receiver {
        void accept(long hash);
    }
}
