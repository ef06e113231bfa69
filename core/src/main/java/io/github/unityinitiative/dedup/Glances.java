package io.github.unityinitiative.dedup;

/**
 * What a glance at two records tells before they are compared: whether their given names could sound alike, in the
 * usual order or with the last name first, or whether a mailbox or a phone agrees. The few numbers it needs of a record
 * lie side by side in memory. Immutable.
 */
final class Glances {

    private static final int WIDTH = 4;
    private static final int LAST = 1;
    private static final int EMAIL = 2;
    private static final int PHONE = 3;
    private static final long ANY = -1;

    private final long[] numbers;

    Glances(RecordStore store) {
        RecordTable table = store.table();
        numbers = new long[table.size() * WIDTH];
        for (int record = 0; record < table.size(); record++) {
            int at = record * WIDTH;
            int form = table.firstForm(record);
            boolean single = table.endForm(record) == form + 1 && table.firstWord(form) < table.endWord(form);
            numbers[at] = single ? store.wordShape(table.word(table.firstWord(form))) : ANY;
            numbers[at + LAST] = single ? store.wordShape(table.word(table.endWord(form) - 1)) : ANY;
            numbers[at + EMAIL] = table.value(Field.EMAIL, record);
            numbers[at + PHONE] = table.phone(record);
        }
    }

    boolean mayBeSame(int one, int other) {
        int left = one * WIDTH;
        int right = other * WIDTH;
        return soundAlike(numbers[left], numbers[right])
                || soundAlike(numbers[left], numbers[right + LAST])
                || soundAlike(numbers[left + LAST], numbers[right])
                || (numbers[left + EMAIL] == numbers[right + EMAIL] && numbers[left + EMAIL] >= 0)
                || (numbers[left + PHONE] == numbers[right + PHONE] && numbers[left + PHONE] != 0);
    }

    private static boolean soundAlike(long one, long other) {
        return one == ANY || other == ANY || WordShape.mayBeClose(one, other);
    }
}
