package io.github.unityinitiative.dedup.internal.blocking;

import io.github.unityinitiative.dedup.internal.collection.LongIntMap;

/**
 * Lists the keys of a record at one level: the sets of so many attributes all of whose smaller sets are too common to
 * make a block (as frequent item sets are mined, Agrawal and Srikant 1994). Two records that share attributes are
 * therefore compared as soon as what they share is rare together. A set counts only if its first attribute may start a
 * block. Not thread-safe.
 */
final class BlockKeys {

    /** The most attributes of one key. */
    static final int DEEPEST = 4;

    private final RecordAttributes attributes;
    private final LongIntMap common;

    /** For each attribute those that may follow it in a set, as bits. */
    private final long[] partners = new long[RecordAttributes.MOST];

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
        if (level == 1) {
            for (int attribute = 0; attribute < attributes.starters(); attribute++) {
                receiver.accept(attributes.hash(attribute));
            }
            return;
        }
        findPartners(level);
        for (int first = 0; first < attributes.starters(); first++) {
            long hash = attributes.hash(first);
            for (long rest = partners[first]; rest != 0; rest &= rest - 1) {
                int second = Long.numberOfTrailingZeros(rest);
                long pair = hash + attributes.hash(second);
                switch (level) {
                    case 2 -> receiver.accept(pair);
                    case 3 -> listTriples(pair, partners[first] & partners[second], receiver);
                    default -> listFours(first, second, receiver);
                }
            }
        }
    }

    /** Finds what may follow each attribute: at the second level what is common itself, from the third what is with it. */
    private void findPartners(int level) {
        long eligible = 0;
        for (int attribute = attributes.size() - 1; attribute >= 0; attribute--) {
            boolean starts = attribute < attributes.starters();
            boolean isEligible = !starts || isCommon(attributes.hash(attribute));
            long following = isEligible ? eligible & (-1L << attributes.endOfGroup(attribute)) : 0;
            partners[attribute] = starts && level > 2 ? commonWith(attributes.hash(attribute), following) : following;
            eligible |= isEligible ? 1L << attribute : 0;
        }
    }

    private void listTriples(long pair, long thirds, Receiver receiver) {
        for (long rest = thirds; rest != 0; rest &= rest - 1) {
            receiver.accept(pair + attributes.hash(Long.numberOfTrailingZeros(rest)));
        }
    }

    private void listFours(int first, int second, Receiver receiver) {
        long pair = attributes.hash(first) + attributes.hash(second);
        long thirds = commonWith(pair, partners[first] & partners[second]);
        for (long rest = thirds; rest != 0; rest &= rest - 1) {
            int third = Long.numberOfTrailingZeros(rest);
            long fourths = commonWith(attributes.hash(first) + attributes.hash(third), thirds & partners[third]);
            if (second < attributes.starters()) {
                fourths = commonWith(attributes.hash(second) + attributes.hash(third), fourths);
            }
            listTriples(pair + attributes.hash(third), fourths, receiver);
        }
    }

    /** Those of some attributes that make a common key with others. */
    private long commonWith(long others, long candidates) {
        long found = 0;
        for (long rest = candidates; rest != 0; rest &= rest - 1) {
            int attribute = Long.numberOfTrailingZeros(rest);
            found |= isCommon(others + attributes.hash(attribute)) ? 1L << attribute : 0;
        }
        return found;
    }

    private boolean isCommon(long hash) {
        return common.get(hash) > 0;
    }

    /** Receives keys. */
    public interface Receiver {
        void accept(long hash);
    }
}
