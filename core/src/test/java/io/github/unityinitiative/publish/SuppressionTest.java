package io.github.unityinitiative.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.publish.Tally.Cell;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which cells of a table are shown. The threshold is 10. */
class SuppressionTest {

    private final Suppression suppression = new Suppression(10);
    private final Tally<String> tally = new Tally<>();

    private SuppressionTest with(String category, int listed, int unlisted) {
        add(tally, category, listed, true);
        add(tally, category, unlisted, false);
        return this;
    }

    private static void add(Tally<String> tally, String category, int number, boolean listed) {
        for (int count = 0; count < number; count++) {
            tally.add(Optional.of(category), listed);
        }
    }

    private Map<String, Count> shown(PreviousTable<String> previous) {
        Cell all = tally.all().plus(tally.unstated());
        return suppression.apply(tally, all.count(), previous);
    }

    private Map<String, Count> shown() {
        return shown(PreviousTable.none());
    }

    @Test
    void aTotalIsSuppressedFromOneToNine() {
        assertThat(suppression.ofTotal(0)).isEqualTo(Count.of(0));
        assertThat(suppression.ofTotal(1)).isEqualTo(Count.suppressed());
        assertThat(suppression.ofTotal(9)).isEqualTo(Count.suppressed());
        assertThat(suppression.ofTotal(10)).isEqualTo(Count.of(10));
    }

    @Test
    void theSmallestThatCanHideIsHiddenWithASmallCell() {
        with("small", 0, 9).with("first", 0, 25).with("second", 0, 20).with("third", 0, 30);
        assertThat(shown())
                .containsEntry("small", Count.suppressed())
                .containsEntry("second", Count.suppressed())
                .containsEntry("first", Count.of(25))
                .containsEntry("third", Count.of(30));
    }

    @Test
    void aCellThatTheListShowsWholeIsHiddenLast() {
        with("small", 0, 9).with("whole", 12, 0).with("other", 40, 20);
        assertThat(shown()).containsEntry("whole", Count.of(12)).containsEntry("other", Count.suppressed());
    }

    @Test
    void ofCellsWithAsManyUnlistedTheSmallerIsHidden() {
        with("small", 0, 9).with("larger", 40, 20).with("smaller", 30, 20);
        assertThat(shown()).containsEntry("smaller", Count.suppressed()).containsEntry("larger", Count.of(60));
    }

    @Test
    void aTableThatCannotHideItsSmallCellIsHiddenWhole() {
        with("small", 0, 3).with("whole", 12, 0).with("other", 30, 0);
        assertThat(shown().values()).containsOnly(Count.suppressed());
    }

    @Test
    void aSmallCellThatIsListedWholeIsHiddenAlone() {
        with("small", 3, 0).with("other", 0, 20);
        assertThat(shown()).containsEntry("small", Count.suppressed()).containsEntry("other", Count.of(20));
    }

    private PreviousTable<String> published() {
        Tally<String> listed = new Tally<>();
        tally.cells().forEach((key, cell) -> add(listed, key, (int) cell.listed(), true));
        long total = tally.all().plus(tally.unstated()).count();
        return new PreviousTable<>(true, shown(), listed, suppression.ofTotal(total));
    }

    @Test
    void aCategoryDoesNotComeUpWithASmallNumberWhenOthersMove() {
        with("basra", 0, 40).with("najaf", 0, 40);
        PreviousTable<String> previous = published();
        with("basra", 0, 30).with("erbil", 0, 4);
        assertThat(shown(previous)).containsOnlyKeys("basra", "najaf");
    }

    @Test
    void whatWasHiddenStaysHiddenBesideASmallCell() {
        with("small", 0, 9).with("beside", 0, 20).with("large", 0, 30);
        PreviousTable<String> previous = published();
        assertThat(previous.isSuppressed("beside")).isTrue();
        with("beside", 0, 60);
        assertThat(shown(previous))
                .containsEntry("beside", Count.suppressed())
                .containsEntry("small", Count.suppressed())
                .containsEntry("large", Count.of(30));
    }

    @Test
    void whatWasHiddenComesUpOnceNothingSmallIsLeft() {
        with("small", 0, 9).with("beside", 0, 20).with("large", 0, 30);
        PreviousTable<String> previous = published();
        with("small", 0, 40);
        assertThat(shown(previous))
                .containsEntry("small", Count.of(49))
                .containsEntry("beside", Count.of(20))
                .containsEntry("large", Count.of(30));
    }

    @Test
    void aHiddenCategoryThatNobodyIsInAnyMoreDoesNotDisappear() {
        PreviousTable<String> previous = new PreviousTable<>(
                true,
                Map.of("gone", Count.suppressed(), "large", Count.of(30), "shown", Count.of(11)),
                new Tally<>(),
                Count.of(60));
        with("large", 0, 90);
        assertThat(shown(previous))
                .containsEntry("gone", Count.suppressed())
                .containsEntry("large", Count.of(90))
                .doesNotContainKey("shown");
    }

    @Test
    void aNumberThatDidNotMoveFarStaysWhenOthersMove() {
        with("basra", 0, 40).with("najaf", 5, 40);
        PreviousTable<String> previous = published();
        with("basra", 0, 30).with("najaf", 2, 3);
        assertThat(shown(previous)).containsEntry("basra", Count.of(70)).containsEntry("najaf", Count.of(47));
    }

    @Test
    void fewPeopleInAllHaveNoTable() {
        assertThat(with("basra", 9, 0).shown()).isEmpty();
        assertThat(with("basra", 1, 0).shown()).containsEntry("basra", Count.of(10));
    }
}
