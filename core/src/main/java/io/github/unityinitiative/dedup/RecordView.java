package io.github.unityinitiative.dedup;

import java.util.Arrays;

/** One record taken out of its table to be compared with many; reused, not thread-safe. */
final class RecordView {

    private int[] words = new int[RecordStore.MOST_PARTS];
    private int[] formStart = new int[2];
    private int forms;
    private final int[] values = new int[Field.values().length];
    private long phone;

    void load(RecordTable table, int record) {
        int first = table.firstForm(record);
        forms = table.endForm(record) - first;
        if (formStart.length <= forms) {
            formStart = new int[forms + 1];
        }
        int base = table.firstWord(first);
        int size = forms == 0 ? 0 : table.endWord(first + forms - 1) - base;
        if (words.length < size) {
            words = Arrays.copyOf(words, size);
        }
        for (int form = 0; form <= forms; form++) {
            formStart[form] = table.firstWord(first + form) - base;
        }
        for (int at = 0; at < size; at++) {
            words[at] = table.word(base + at);
        }
        for (int field = 0; field < values.length; field++) {
            values[field] = table.value(field, record);
        }
        phone = table.phone(record);
    }

    int forms() {
        return forms;
    }

    /** Copies the words of a spelling and returns how many they are. */
    int copyWords(int form, int[] target) {
        int size = formStart[form + 1] - formStart[form];
        System.arraycopy(words, formStart[form], target, 0, size);
        return size;
    }

    int firstWord() {
        return words[0];
    }

    int lastWord() {
        return words[formStart[forms] - 1];
    }

    /** Starts anew with words of no record. */
    void clear() {
        forms = 0;
        formStart[0] = 0;
    }

    void addForm(int[] numbers) {
        int start = formStart[forms];
        words = Arrays.copyOf(words, Math.max(words.length, start + numbers.length));
        System.arraycopy(numbers, 0, words, start, numbers.length);
        formStart = Arrays.copyOf(formStart, Math.max(formStart.length, forms + 2));
        formStart[++forms] = start + numbers.length;
    }

    void setValue(Field field, int value) {
        values[field.index()] = value;
    }

    void setPhone(long number) {
        phone = number;
    }

    int value(Field field) {
        return values[field.index()];
    }

    long phone() {
        return phone;
    }
}
