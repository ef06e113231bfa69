package io.github.unityinitiative.dedup.internal.record;

/** A look at one row of a {@link RecordTable}; reused for one record after another, not thread-safe. */
public final class RecordView {

    private int[] rows = {};
    private int start;
    private int end;

    public void load(RecordTable table, int record) {
        rows = table.rows();
        start = table.start(record);
        end = table.start(record + 1);
    }

    /** The place of the first spelling of the name. */
    public int firstForm() {
        return start + RecordTable.FIRST_FORM;
    }

    /** The place of the spelling after another. */
    public int nextForm(int form) {
        return form + 1 + rows[form];
    }

    /** The place after the last spelling. */
    public int endForm() {
        return end;
    }

    public boolean hasOneForm() {
        return firstForm() < end && nextForm(firstForm()) == end;
    }

    /** Copies the words of a spelling and returns how many they are. */
    public int copyWords(int form, int[] target) {
        int size = rows[form];
        for (int word = 0; word < size; word++) {
            target[word] = rows[form + 1 + word];
        }
        return size;
    }

    public int firstWord() {
        return rows[firstForm() + 1];
    }

    public int lastWord() {
        return rows[end - 1];
    }

    public int value(Field field) {
        return rows[start + field.index()];
    }

    public long phone() {
        return RecordTable.phone(rows, start);
    }
}
