package io.github.unityinitiative.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.publish.Tally.Cell;
import org.junit.jupiter.api.Test;

/** When a sum hides each of its cells. The threshold is 10: a sum of two cells must be 12 at least. */
class HiddenCellsTest {

    private static final int THRESHOLD = 10;

    private static boolean hide(Cell unstated, Cell... cells) {
        HiddenCells<Integer> hidden = new HiddenCells<>(unstated);
        for (int key = 0; key < cells.length; key++) {
            hidden.add(key, cells[key]);
        }
        return hidden.hideEachOther(THRESHOLD);
    }

    private static Cell unlisted(long number) {
        return new Cell(0, number);
    }

    @Test
    void oneCellAloneIsTheSum() {
        assertThat(hide(Cell.NONE, unlisted(30))).isFalse();
        assertThat(hide(unlisted(0), unlisted(30))).isFalse();
    }

    @Test
    void twoCellsHideEachOtherFromTwoAboveTheThreshold() {
        assertThat(hide(Cell.NONE, unlisted(4), unlisted(7))).isFalse();
        assertThat(hide(Cell.NONE, unlisted(4), unlisted(8))).isTrue();
        assertThat(hide(Cell.NONE, unlisted(4), unlisted(4), unlisted(4))).isFalse();
        assertThat(hide(Cell.NONE, unlisted(4), unlisted(4), unlisted(5))).isTrue();
    }

    @Test
    void peopleOfNoStatedCategoryShareTheSum() {
        assertThat(hide(unlisted(1), unlisted(11))).isTrue();
        assertThat(hide(unlisted(1), unlisted(10))).isFalse();
    }

    @Test
    void cellsThatTheListShowsWholeHaveNothingToHide() {
        assertThat(hide(Cell.NONE)).isTrue();
        assertThat(hide(Cell.NONE, new Cell(5, 0))).isTrue();
        assertThat(hide(Cell.NONE, new Cell(5, 0), unlisted(3))).isFalse();
    }

    @Test
    void itKnowsWhatItHides() {
        HiddenCells<String> hidden = new HiddenCells<>(Cell.NONE);
        hidden.add("basra", unlisted(3));
        assertThat(hidden.contains("basra")).isTrue();
        assertThat(hidden.contains("najaf")).isFalse();
    }
}
