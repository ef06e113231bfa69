package io.github.unityinitiative.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the last publication lets a table of the next one say. The step is 10. */
class PreviousTableTest {

    private static final int STEP = 10;

    /** Basra: 50, of whom 20 are listed; Najaf: not shown; 100 people in all. */
    private static final PreviousTable<String> BEFORE = new PreviousTable<>(
            true, Map.of("basra", Count.of(50), "najaf", Count.suppressed()), tally(20, 0, 0, 0, 0), Count.of(100));

    private static Tally<String> tally(int listedBasra, int basra, int najaf, int erbil, int unstated) {
        Tally<String> tally = new Tally<>();
        add(tally, Optional.of("basra"), listedBasra, true);
        add(tally, Optional.of("basra"), basra, false);
        add(tally, Optional.of("najaf"), najaf, false);
        add(tally, Optional.of("erbil"), erbil, false);
        add(tally, Optional.empty(), unstated, false);
        return tally;
    }

    private static void add(Tally<String> tally, Optional<String> category, int number, boolean listed) {
        for (int count = 0; count < number; count++) {
            tally.add(category, listed);
        }
    }

    @Test
    void itKnowsWhatWasShown() {
        assertThat(BEFORE.contains("basra")).isTrue();
        assertThat(BEFORE.contains("erbil")).isFalse();
        assertThat(BEFORE.isSuppressed("najaf")).isTrue();
        assertThat(BEFORE.isSuppressed("basra")).isFalse();
        assertThat(BEFORE.isSuppressed("erbil")).isFalse();
    }

    @Test
    void aNumberSettlesOnlyAfterAWholeStep() {
        assertThat(BEFORE.settled("basra", 39, STEP)).isEqualTo(30);
        assertThat(BEFORE.settled("basra", 40, STEP)).isEqualTo(40);
        assertThat(BEFORE.settled("basra", 21, STEP)).isEqualTo(30);
        assertThat(BEFORE.settled("basra", 20, STEP)).isEqualTo(20);
        assertThat(BEFORE.settled("najaf", 3, STEP)).isEqualTo(3);
    }

    @Test
    void itIsStillWhileNothingMovedByAWholeStep() {
        assertThat(BEFORE.isStill(tally(20, 30, 40, 0, 10), 100, STEP)).isTrue();
        assertThat(BEFORE.isStill(tally(20, 39, 40, 0, 10), 109, STEP)).isTrue();
        assertThat(BEFORE.isStill(tally(20, 40, 40, 0, 10), 110, STEP)).isFalse();
        assertThat(BEFORE.isStill(tally(20, 21, 40, 0, 10), 91, STEP)).isTrue();
        assertThat(BEFORE.isStill(tally(20, 20, 40, 0, 10), 90, STEP)).isFalse();
    }

    @Test
    void whatIsNotShownMovesToo() {
        assertThat(BEFORE.isStill(tally(20, 30, 49, 0, 10), 109, STEP)).isTrue();
        assertThat(BEFORE.isStill(tally(20, 30, 50, 0, 10), 110, STEP)).isFalse();
        assertThat(BEFORE.isStill(tally(20, 30, 40, 10, 10), 110, STEP)).isFalse();
        assertThat(BEFORE.isStill(tally(20, 30, 30, 0, 10), 90, STEP)).isFalse();
    }

    @Test
    void whoeverIsListedMovesNothing() {
        assertThat(BEFORE.isStill(tally(45, 30, 40, 0, 10), 125, STEP)).isTrue();
    }

    @Test
    void nothingIsStillWhereThereWasNoPublication() {
        assertThat(PreviousTable.<String>none().isStill(tally(0, 0, 0, 0, 0), 0, STEP))
                .isFalse();
        assertThat(PreviousTable.<String>none().contains("basra")).isFalse();
    }

    @Test
    void aSuppressedTotalIsTakenToBeTheLargestItCanBe() {
        PreviousTable<String> small = new PreviousTable<>(true, Map.of(), new Tally<String>(), Count.suppressed());
        assertThat(small.isStill(tally(0, 18, 0, 0, 0), 18, STEP)).isTrue();
        assertThat(small.isStill(tally(0, 19, 0, 0, 0), 19, STEP)).isFalse();
    }

    @Test
    void aStillTableCountsTheListAnew() {
        assertThat(BEFORE.withListed(tally(25, 30, 0, 0, 0), STEP))
                .containsOnly(Map.entry("basra", Count.of(55)), Map.entry("najaf", Count.suppressed()));
    }

    @Test
    void aStillTableDoesNotFallBelowTheThreshold() {
        PreviousTable<String> listed =
                new PreviousTable<>(true, Map.of("basra", Count.of(12)), tally(12, 0, 0, 0, 0), Count.of(100));
        assertThat(listed.withListed(tally(10, 0, 0, 0, 0), STEP)).containsEntry("basra", Count.of(10));
        assertThat(listed.withListed(tally(9, 0, 0, 0, 0), STEP)).containsEntry("basra", Count.suppressed());
    }
}
