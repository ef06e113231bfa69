package io.github.unityinitiative.dedup.internal.record;

import io.github.unityinitiative.dedup.internal.collection.IntList;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that comparing needs of many signatories: words and values are numbers, and those of one record lie side by
 * side in one array, so that a record takes some sixty bytes and one or two lines of a processor's cache. A row is the
 * values of all fields, the phone, and for each spelling of the name the number of its words and the words.
 */
public final class RecordTable {

    static final int PHONE = Field.values().length;
    static final int FIRST_FORM = PHONE + 2;

    private static final SignatoryId ERASED = SignatoryId.of("erased");

    private final List<SignatoryId> ids = new ArrayList<>();
    private final IntList starts = new IntList();
    private final IntList rows = new IntList();

    RecordTable() {
        starts.add(0);
    }

    /** Begins a record with the numbers of its values, one for each field. */
    void addValues(int[] values, long phone) {
        rows.addAll(values, 0, values.length);
        rows.add((int) (phone >>> Integer.SIZE));
        rows.add((int) phone);
    }

    /** Adds one spelling of the name of the record that is being added. */
    void addForm(int[] words) {
        rows.add(words.length);
        rows.addAll(words, 0, words.length);
    }

    /** Completes the record that is being added. */
    void addRecord(SignatoryId id) {
        starts.add(rows.size());
        ids.add(id);
    }

    /** Appends the records of another table. */
    void addAll(RecordTable others) {
        int offset = rows.size();
        rows.addAll(others.rows);
        for (int record = 0; record < others.size(); record++) {
            starts.add(offset + others.starts.get(record + 1));
        }
        ids.addAll(others.ids);
    }

    /** Overwrites a record: it has no values and no words any more, and an id that is nobody's. */
    void erase(int record) {
        for (int at = starts.get(record); at < starts.get(record + 1); at++) {
            rows.set(at, at < starts.get(record) + PHONE ? ValueDictionary.UNSTATED : 0);
        }
        ids.set(record, ERASED);
    }

    public int size() {
        return ids.size();
    }

    public SignatoryId id(int record) {
        return ids.get(record);
    }

    /** The place of the first spelling of a name; the one after a spelling is where its words end. */
    public int firstForm(int record) {
        return starts.get(record) + FIRST_FORM;
    }

    /** The place after the last spelling. */
    public int endForm(int record) {
        return starts.get(record + 1);
    }

    public int firstWord(int form) {
        return form + 1;
    }

    public int endWord(int form) {
        return form + 1 + rows.get(form);
    }

    public int word(int place) {
        return rows.get(place);
    }

    public int value(Field field, int record) {
        return rows.get(starts.get(record) + field.index());
    }

    public long phone(int record) {
        return phone(rows.array(), starts.get(record));
    }

    public static long phone(int[] rows, int start) {
        return (long) rows[start + PHONE] << Integer.SIZE | Integer.toUnsignedLong(rows[start + PHONE + 1]);
    }

    /** The rows, until a record is added. */
    int[] rows() {
        return rows.array();
    }

    /** Where the row of a record starts; that of the next is where it ends. */
    int start(int record) {
        return starts.get(record);
    }

    /** The same records in another order. */
    RecordTable inOrder(int[] order) {
        RecordTable ordered = new RecordTable();
        ordered.rows.ensureRoomFor(rows.size());
        ordered.starts.ensureRoomFor(order.length);
        for (int record : order) {
            ordered.rows.addAll(rows.array(), starts.get(record), starts.get(record + 1));
            ordered.addRecord(ids.get(record));
        }
        return ordered;
    }
}
