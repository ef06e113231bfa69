package io.github.unityinitiative.dedup.internal.blocking;

import io.github.unityinitiative.dedup.internal.record.Field;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordTable;
import io.github.unityinitiative.dedup.internal.record.WordDistances;
import io.github.unityinitiative.dedup.internal.record.WordShape;

/**
 * What a glance at two records tells before they are compared in full: whether their given names could be one, in the
 * usual order or with the last name first, or whether a mailbox or a phone agrees. The few numbers it needs of a record
 * lie side by side in memory. Immutable.
 */
public final class Glances {

    private static final int WIDTH = 5;
    private static final int LAST = 1;
    private static final int EMAIL_AND_WORD = 2;
    private static final int PHONE = 3;
    private static final int LAST_WORD = 4;
    private static final long ANY = -1;
    private static final double OTHER_NAME = 18;

    private final long[] numbers;

    public Glances(RecordStore store) {
        RecordTable table = store.table();
        numbers = new long[table.size() * WIDTH];
        for (int record = 0; record < table.size(); record++) {
            int at = record * WIDTH;
            int form = table.firstForm(record);
            boolean single = form < table.endForm(record) && table.endWord(form) == table.endForm(record);
            int given = single ? table.word(table.firstWord(form)) : 0;
            int last = single ? table.word(table.endWord(form) - 1) : 0;
            numbers[at] = single ? store.wordShape(given) : ANY;
            numbers[at + LAST] = single ? store.wordShape(last) : ANY;
            numbers[at + EMAIL_AND_WORD] = ((long) table.value(Field.EMAIL, record) << Integer.SIZE) | given;
            numbers[at + PHONE] = table.phone(record);
            numbers[at + LAST_WORD] = last;
        }
    }

    public boolean mayBeSame(int one, int other, WordDistances distances) {
        int left = one * WIDTH;
        int right = other * WIDTH;
        return givenNamesMayAgree(left, right, distances)
                || givenMayBeLast(left, right, distances)
                || givenMayBeLast(right, left, distances)
                || shareContact(left, right);
    }

    private boolean givenNamesMayAgree(int left, int right, WordDistances distances) {
        long one = numbers[left];
        long other = numbers[right];
        if (one == ANY || other == ANY) {
            return true;
        }
        return WordShape.mayBeClose(one, other)
                && distances.between((int) numbers[left + EMAIL_AND_WORD], (int) numbers[right + EMAIL_AND_WORD])
                        < OTHER_NAME;
    }

    private boolean givenMayBeLast(int one, int other, WordDistances distances) {
        return WordShape.haveSameSounds(numbers[one], numbers[other + LAST])
                && distances.between((int) numbers[one + EMAIL_AND_WORD], (int) numbers[other + LAST_WORD])
                        < WordDistances.REORDERED;
    }

    private boolean shareContact(int left, int right) {
        long email = numbers[left + EMAIL_AND_WORD] >> Integer.SIZE;
        long phone = numbers[left + PHONE];
        return (email >= 0 && email == numbers[right + EMAIL_AND_WORD] >> Integer.SIZE)
                || (phone != 0 && phone == numbers[right + PHONE]);
    }
}
