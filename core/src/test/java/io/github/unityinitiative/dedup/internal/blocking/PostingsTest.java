package io.github.unityinitiative.dedup.internal.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingsTest {

    private final Postings postings = new Postings();

    private List<Integer> under(long key, int most) {
        List<Integer> records = new ArrayList<>();
        postings.visit(key, most, records::add);
        return records;
    }

    private void addAll(long key, int... records) {
        for (int record : records) {
            postings.add(key, record);
        }
    }

    @Test
    void theNewestComeFirst() {
        addAll(7, 1, 2, 3);
        addAll(8, 4);
        assertThat(under(7, 10)).containsExactly(3, 2, 1);
        assertThat(under(7, 2)).containsExactly(3, 2);
        assertThat(under(8, 10)).containsExactly(4);
        assertThat(under(9, 10)).isEmpty();
    }

    @Test
    void aRecordIsTakenOutWhereverItStands() {
        addAll(7, 1, 2, 3, 4);
        postings.remove(7, 2);
        assertThat(under(7, 10)).containsExactly(4, 3, 1);
        postings.remove(7, 4);
        assertThat(under(7, 10)).containsExactly(3, 1);
        postings.remove(7, 1);
        assertThat(under(7, 10)).containsExactly(3);
        postings.remove(7, 5);
        postings.remove(9, 3);
        assertThat(under(7, 10)).containsExactly(3);
    }

    @Test
    void howeverOftenItStandsThere() {
        addAll(7, 1, 2, 2, 1, 3, 1);
        postings.remove(7, 1);
        assertThat(under(7, 10)).containsExactly(3, 2, 2);
        postings.remove(7, 2);
        postings.remove(7, 3);
        assertThat(under(7, 10)).isEmpty();
        addAll(7, 5);
        assertThat(under(7, 10)).containsExactly(5);
    }
}
