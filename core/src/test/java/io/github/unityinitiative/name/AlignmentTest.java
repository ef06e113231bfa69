package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

    private final NameParser parser = NameParser.standard();
    private final NameVocabulary vocabulary = NameComparator.standard().vocabulary();

    @Test
    void equalNamesPairInOrderAtNoCost() {
        assertThat(steps("سالم كاظم جبار", "سالم كاظم جبار")).containsExactly("0-0", "1-1", "2-2");
        assertThat(best("سالم كاظم", "سالم كاظم").steps()).allMatch(step -> step.distance() == 0);
    }

    @Test
    void missingMiddlePartIsLeftOut() {
        assertThat(steps("سالم كاظم جبار الكعبي", "سالم جبار الكعبي")).containsExactly("0-0", "1-", "2-1", "3-2");
    }

    @Test
    void missingFirstPartIsLeftOut() {
        assertThat(steps("كاظم جبار الكعبي", "سالم كاظم جبار الكعبي")).containsExactly("-0", "0-1", "1-2", "2-3");
    }

    @Test
    void differentPartsInOnePlaceArePaired() {
        assertThat(steps("سالم كاظم الكعبي", "سالم ناصر الكعبي")).containsExactly("0-0", "1-1", "2-2");
    }

    @Test
    void twoPartsMayBeOne() {
        List<AlignmentStep> steps = best("سالم كاظم جبار", "سالم كاظمجبار").steps();
        assertThat(steps).anyMatch(step -> step.leftCount() == 2 && step.rightCount() == 1 && step.isJoined());
    }

    @Test
    void threePartsMayBeOne() {
        List<AlignmentStep> steps =
                best("سالمكاظمجبار الكعبي", "سالم كاظم جبار الكعبي").steps();
        assertThat(steps).anyMatch(step -> step.leftCount() == 1 && step.rightCount() == 3);
    }

    @Test
    void familyFirstIsTriedWhereOrderFails() {
        BestAlignment alignment = best("الحريجي سالم كاظم", "سالم كاظم الحريجي");
        assertThat(alignment.reordered()).isTrue();
        assertThat(alignment.steps()).allMatch(step -> step.distance() == 0);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "سالم كاظم الحريجي, الحريجي سالم كاظم, 0-1 1-2 2-0",
        "سالم كاظم الحريجي, كاظم الحريجي سالم, 1-0 2-1 0-2",
        "سالم كاظم الحريجي, كاظم سالم الحريجي, 1-0 0-1 2-2",
        "سالم كاظم, كاظم سالم, 1-0 0-1"
    })
    void oneEndMayHaveMovedOrTheFirstTwoChangedPlaces(String left, String right, String pairs) {
        assertThat(best(left, right).reordered()).isTrue();
        assertThat(steps(left, right)).containsExactlyInAnyOrder(pairs.split(" "));
        assertThat(best(left, right).steps()).allMatch(step -> step.distance() == 0);
    }

    @Test
    void onlyNeighboursAreJoined() {
        assertThat(best("سالم كاظم جبار", "سالمجبار كاظم").steps()).noneMatch(AlignmentStep::isJoined);
    }

    @Test
    void orderIsKeptWhereItFits() {
        assertThat(best("سالم كاظم", "سالم كاظم").reordered()).isFalse();
        assertThat(best("محمد محمد", "محمد محمد").reordered()).isFalse();
    }

    @Test
    void anEmptyNameLeavesEverythingOut() {
        assertThat(steps("", "سالم كاظم")).containsExactly("-0", "-1");
        assertThat(steps("", "")).isEmpty();
    }

    private List<String> steps(String left, String right) {
        List<AlignmentStep> steps = best(left, right).steps();
        Collections.reverse(steps);
        return steps.stream()
                .map(step -> (step.left() < 0 ? "" : step.left()) + "-" + (step.right() < 0 ? "" : step.right()))
                .toList();
    }

    private BestAlignment best(String left, String right) {
        CompiledName one = vocabulary.compile(parser.parse(left));
        CompiledName other = vocabulary.compile(parser.parse(right));
        return new BestAlignment(new WordDistances(vocabulary, ComparisonCache.holding(64), one, other));
    }
}
