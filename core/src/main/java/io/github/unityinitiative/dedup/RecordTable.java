package io.github.unityinitiative.dedup;

import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Everything that comparing needs of many signatories, column by column in plain arrays: words and values are numbers,
 * so that a record takes some sixty bytes.
 */
final class RecordTable {

    private final List<SignatoryId> ids = new ArrayList<>();
    private final IntList firstForm = new IntList();
    private final IntList firstWord = new IntList();
    private final IntList words = new IntList();
    private final IntList[] values = new IntList[Field.values().length];
    private long[] phones = new long[16];

    RecordTable() {
        Arrays.setAll(values, field -> new IntList());
        firstForm.add(0);
        firstWord.add(0);
    }

    /** Adds one spelling of the name of the record that is being added. */
    void addForm(int[] numbers) {
        for (int word : numbers) {
            words.add(word);
        }
        firstWord.add(words.size());
    }

    /** Sets a value of the record that is being added. */
    void addValue(Field field, int value) {
        values[field.index()].add(value);
    }

    /** Completes the record that is being added. */
    void addRecord(SignatoryId id, long phone) {
        if (ids.size() == phones.length) {
            phones = Arrays.copyOf(phones, phones.length + (phones.length >> 1));
        }
        phones[ids.size()] = phone;
        ids.add(id);
        firstForm.add(firstWord.size() - 1);
    }

    int size() {
        return ids.size();
    }

    SignatoryId id(int record) {
        return ids.get(record);
    }

    int firstForm(int record) {
        return firstForm.get(record);
    }

    int endForm(int record) {
        return firstForm.get(record + 1);
    }

    int firstWord(int form) {
        return firstWord.get(form);
    }

    int endWord(int form) {
        return firstWord.get(form + 1);
    }

    int word(int index) {
        return words.get(index);
    }

    int value(int field, int record) {
        return values[field].get(record);
    }

    int value(Field field, int record) {
        return values[field.index()].get(record);
    }

    long phone(int record) {
        return phones[record];
    }

    /** The same records in another order. */
    RecordTable inOrder(int[] order) {
        RecordTable ordered = new RecordTable();
        for (int record : order) {
            for (int form = firstForm(record); form < endForm(record); form++) {
                for (int at = firstWord(form); at < endWord(form); at++) {
                    ordered.words.add(words.get(at));
                }
                ordered.firstWord.add(ordered.words.size());
            }
            for (int field = 0; field < values.length; field++) {
                ordered.values[field].add(values[field].get(record));
            }
            ordered.addRecord(ids.get(record), phones[record]);
        }
        return ordered;
    }
}
