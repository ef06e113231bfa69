package io.github.unityinitiative.dedup.internal.blocking;

import io.github.unityinitiative.dedup.internal.collection.Hashing;
import io.github.unityinitiative.dedup.internal.record.Field;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordTable;
import io.github.unityinitiative.dedup.internal.record.WordDistances;
import io.github.unityinitiative.dedup.internal.record.WordShape;

/**
 * What a glance at two records tells before they are compared in full: whether their given names could be one, in the
 * usual order or with the last name first, or whether a mailbox or a phone agrees. What rules most pairs out lies side by
 * side in memory, as close as possible; the rest lies apart. Immutable.
 */
public final class Glances {

    private static final int WIDTH = 3;
    private static final int LAST = 1;
    private static final int CONTACT = 2;
    private static final long ANY = -1;

    /** For each record the shapes of its given and its last name, and its mailbox with half a hash of its phone. */
    private final long[] outlines;

    /** For each record the numbers of its given and its last name. */
    private final int[] words;

    private final RecordTable table;

    public Glances(RecordStore store) {
        table = store.table();
        outlines = new long[table.size() * WIDTH];
        words = new int[table.size() * 2];
        for (int record = 0; record < table.size(); record++) {
            int form = table.firstForm(record);
            boolean single = form < table.endForm(record) && table.endWord(form) == table.endForm(record);
            int given = single ? table.word(table.firstWord(form)) : 0;
            int last = single ? table.word(table.endWord(form) - 1) : 0;
            outlines[record * WIDTH] = single ? store.wordShape(given) : ANY;
            outlines[record * WIDTH + LAST] = single ? store.wordShape(last) : ANY;
            outlines[record * WIDTH + CONTACT] = contact(record);
            words[record * 2] = given;
            words[record * 2 + LAST] = last;
        }
    }

    /** Records without a phone get a number that no other has instead, so that they hardly ever agree. */
    private long contact(int record) {
        long phone = table.phone(record);
        long hash = phone == 0 ? record : Hashing.mix(phone) >>> Integer.SIZE;
        return ((long) table.value(Field.EMAIL, record) << Integer.SIZE) | hash;
    }

    public boolean mayBeSame(int one, int other, WordDistances distances) {
        return givenNamesMayAgree(one, other, distances)
                || givenMayBeLast(one, other, distances)
                || givenMayBeLast(other, one, distances)
                || shareContact(one, other);
    }

    private boolean givenNamesMayAgree(int one, int other, WordDistances distances) {
        long left = outlines[one * WIDTH];
        long right = outlines[other * WIDTH];
        if (left == ANY || right == ANY) {
            return true;
        }
        return WordShape.mayBeClose(left, right) && distances.mayBeOneName(words[one * 2], words[other * 2]);
    }

    private boolean givenMayBeLast(int one, int other, WordDistances distances) {
        return WordShape.haveSameSounds(outlines[one * WIDTH], outlines[other * WIDTH + LAST])
                && distances.mayBeMoved(words[one * 2], words[other * 2 + LAST]);
    }

    private boolean shareContact(int one, int other) {
        long left = outlines[one * WIDTH + CONTACT];
        long right = outlines[other * WIDTH + CONTACT];
        boolean mailbox = left >= 0 && left >>> Integer.SIZE == right >>> Integer.SIZE;
        return mailbox || ((int) left == (int) right && sharePhone(one, other));
    }

    private boolean sharePhone(int one, int other) {
        return table.phone(one) != 0 && table.phone(one) == table.phone(other);
    }
}
