package io.github.unityinitiative.dedup.internal.blocking;

import io.github.unityinitiative.dedup.internal.collection.Hashing;
import io.github.unityinitiative.dedup.internal.record.Field;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordTable;
import io.github.unityinitiative.dedup.internal.record.ValueDictionary;

/**
 * The attributes by which one record is blocked, as hashes: contact data, whole names and the sound keys of words,
 * any of which may start a block, then residence, profession, city and affiliation, which only divide one.
 *
 * <p>Loaded with one record after another; not thread-safe.
 */
final class RecordAttributes {

    private static final Field[] DIVIDING = {
        Field.RESIDENCE, Field.PROFESSION_CATEGORY, Field.PROFESSION, Field.CITY, Field.AFFILIATION
    };
    /** At most so many; their numbers fit into the bits of a long. */
    static final int MOST = 48;

    private final RecordTable table;
    private final RecordStore store;
    private final WordKeys keys;
    private final long[] hashes = new long[MOST];
    private final int[] groups = new int[MOST];
    private int size;
    private int starters;
    private int group;

    RecordAttributes(RecordStore store, WordKeys keys) {
        this.table = store.table();
        this.store = store;
        this.keys = keys;
    }

    void load(int record) {
        size = 0;
        group = 0;
        addContact(record);
        for (int form = table.firstForm(record); form < table.endForm(record); form = table.endWord(form)) {
            addName(form);
        }
        starters = size;
        for (Field field : DIVIDING) {
            int value = table.value(field, record);
            if (value != ValueDictionary.UNSTATED) {
                add(Hashing.combine(field.index() + 16, store.valueHash(field, value)));
                group++;
            }
        }
    }

    private void addContact(int record) {
        int email = table.value(Field.EMAIL, record);
        if (email != ValueDictionary.UNSTATED) {
            add(Hashing.combine(1, store.valueHash(Field.EMAIL, email)));
            group++;
        }
        if (table.phone(record) != 0) {
            add(Hashing.combine(2, table.phone(record)));
            group++;
        }
    }

    private void addName(int form) {
        long exact = 3;
        long sound = 4;
        for (int at = table.firstWord(form); at < table.endWord(form); at++) {
            int word = table.word(at);
            exact = Hashing.combine(exact, store.wordHash(word));
            sound = keys.append(sound, word);
            addWord(word);
        }
        add(exact);
        group++;
        add(Hashing.mix(sound));
        group++;
    }

    /** All keys of a word are one group: they never make a block together. */
    private void addWord(int word) {
        for (int key : keys.of(word)) {
            long hash = Hashing.combine(5, keys.hash(key));
            while (has(hash)) {
                hash = Hashing.combine(6, hash);
            }
            add(hash);
        }
        group++;
    }

    private boolean has(long hash) {
        for (int i = 0; i < size; i++) {
            if (hashes[i] == hash && groups[i] != group) {
                return true;
            }
        }
        return false;
    }

    private void add(long hash) {
        if (size < MOST) {
            groups[size] = group;
            hashes[size++] = hash;
        }
    }

    int size() {
        return size;
    }

    /** How many, from the first, may start a block. */
    int starters() {
        return starters;
    }

    long hash(int attribute) {
        return hashes[attribute];
    }

    /** The first attribute after those that never make a block with this one. */
    int endOfGroup(int attribute) {
        int end = attribute + 1;
        while (end < size && groups[end] == groups[attribute]) {
            end++;
        }
        return end;
    }
}
