package io.github.unityinitiative.dedup.internal.blocking;

import io.github.unityinitiative.dedup.internal.collection.Hashing;
import io.github.unityinitiative.dedup.internal.record.Field;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordView;

/**
 * The keys under which an index files a record: contact data, pairs of name parts, and each pair that has the given
 * name in it together with a third part, the residence or the profession, for pairs that are too common. Stateless
 * apart from the dictionaries; safe for many readers.
 */
public final class IndexKeys {

    private static final long PAIR = 11;
    private static final long TRIPLE = 12;

    private final RecordStore store;
    private final WordKeys keys;

    public IndexKeys(RecordStore store, WordKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    public void list(RecordView view, BlockKeys.Receiver receiver) {
        if (view.value(Field.EMAIL) >= 0) {
            receiver.accept(Hashing.combine(1, store.valueHash(Field.EMAIL, view.value(Field.EMAIL))));
        }
        if (view.phone() != 0) {
            receiver.accept(Hashing.combine(2, view.phone()));
        }
        int[] words = new int[RecordStore.MOST_PARTS];
        for (int form = view.firstForm(); form < view.endForm(); form = view.nextForm(form)) {
            listPairs(view, words, view.copyWords(form, words), receiver);
        }
    }

    private void listPairs(RecordView view, int[] words, int size, BlockKeys.Receiver receiver) {
        if (size == 1) {
            receiver.accept(Hashing.combine(PAIR, sound(words[0])));
        }
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                long pair = sound(words[one]) + sound(words[other]);
                receiver.accept(Hashing.combine(PAIR, pair));
                if (one == 0) {
                    divide(view, pair, words, other, size, receiver);
                }
            }
        }
    }

    private void divide(RecordView view, long pair, int[] words, int other, int size, BlockKeys.Receiver receiver) {
        for (int third = other + 1; third < size; third++) {
            receiver.accept(Hashing.combine(TRIPLE, pair + sound(words[third])));
        }
        divideBy(Field.RESIDENCE, view, pair, receiver);
        divideBy(Field.PROFESSION_CATEGORY, view, pair, receiver);
    }

    private void divideBy(Field field, RecordView view, long pair, BlockKeys.Receiver receiver) {
        if (view.value(field) >= 0) {
            receiver.accept(Hashing.combine(TRIPLE, pair + Hashing.mix(store.valueHash(field, view.value(field)))));
        }
    }

    private long sound(int word) {
        return keys.hash(keys.of(word)[0]);
    }
}
