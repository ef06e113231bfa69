package io.github.unityinitiative.dedup.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.SignatoryId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTableTest {

    private final RecordTable table = new RecordTable();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7701234567L, 4_000_000_000L, Long.MAX_VALUE})
    void aRowHoldsValuesAndPhone(long phone) {
        add("a", 3, 1L);
        add("b", 5, phone, new int[] {7});
        assertThat(table.phone(1)).isEqualTo(phone);
        assertThat(table.value(Field.EMAIL, 1)).isEqualTo(5);
        assertThat(table.value(Field.SIGNED_ON, 1)).isEqualTo(5);
        assertThat(table.value(Field.EMAIL, 0)).isEqualTo(3);
    }

    @Test
    void theSpellingsOfANameFollowOneAnother() {
        add("a", 0, 0, new int[] {4, 5, 6}, new int[] {8});
        int first = table.firstForm(0);
        assertThat(table.word(table.firstWord(first))).isEqualTo(4);
        int second = table.endWord(first);
        assertThat(table.word(table.firstWord(second))).isEqualTo(8);
        assertThat(table.endWord(second)).isEqualTo(table.endForm(0));
    }

    @Test
    void aRecordMayHaveNoName() {
        add("a", 0, 0);
        add("b", 0, 0, new int[] {1});
        assertThat(table.firstForm(0)).isEqualTo(table.endForm(0));
        assertThat(view(0).hasOneForm()).isFalse();
        assertThat(view(1).hasOneForm()).isTrue();
    }

    @Test
    void aViewShowsOneRow() {
        add("a", 1, 2, new int[] {9});
        add("b", 3, 4, new int[] {5, 6}, new int[] {7, 8});
        RecordView view = view(1);
        int[] words = new int[2];
        assertThat(view.copyWords(view.nextForm(view.firstForm()), words)).isEqualTo(2);
        assertThat(words).containsExactly(7, 8);
        assertThat(view.firstWord()).isEqualTo(5);
        assertThat(view.lastWord()).isEqualTo(8);
        assertThat(view.value(Field.CITY)).isEqualTo(3);
        assertThat(view.phone()).isEqualTo(4);
        assertThat(view.hasOneForm()).isFalse();
    }

    @Test
    void anotherOrderMovesWholeRows() {
        add("a", 1, 2, new int[] {9, 9});
        add("b", 3, 4, new int[] {5});
        RecordTable ordered = table.inOrder(new int[] {1, 0});
        assertThat(ordered.id(0)).isEqualTo(SignatoryId.of("b"));
        assertThat(ordered.phone(0)).isEqualTo(4);
        assertThat(ordered.value(Field.CITY, 1)).isEqualTo(1);
        assertThat(ordered.word(ordered.firstWord(ordered.firstForm(0)))).isEqualTo(5);
        assertThat(ordered.size()).isEqualTo(2);
    }

    @Test
    void theRecordsOfAnotherTableAreAppended() {
        RecordTable other = new RecordTable();
        other.addValues(new int[Field.values().length], 6);
        other.addForm(new int[] {3, 1});
        other.addRecord(SignatoryId.of("b"));
        add("a", 1, 2, new int[] {9});
        table.addAll(other);
        table.addAll(other);
        assertThat(table.size()).isEqualTo(3);
        assertThat(table.id(2)).isEqualTo(SignatoryId.of("b"));
        assertThat(table.phone(2)).isEqualTo(6);
        assertThat(view(2).lastWord()).isEqualTo(1);
        assertThat(view(0).lastWord()).isEqualTo(9);
    }

    private RecordView view(int record) {
        RecordView view = new RecordView();
        view.load(table, record);
        return view;
    }

    private void add(String id, int value, long phone, int[]... forms) {
        int[] values = new int[Field.values().length];
        Arrays.fill(values, value);
        table.addValues(values, phone);
        for (int[] form : forms) {
            table.addForm(form);
        }
        table.addRecord(SignatoryId.of(id));
    }
}
