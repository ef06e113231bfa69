package io.github.unityinitiative.dedup.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.unityinitiative.signatory.SignatoryId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final SignatoryId A = SignatoryId.of("a");
    private static final SignatoryId B = SignatoryId.of("b");
    private static final SignatoryId C = SignatoryId.of("c");
    private static final SignatoryId D = SignatoryId.of("d");

    @Test
    void countsPairsAndRecords() {
        Evaluation evaluation =
                Evaluation.of(Map.of(A, "x", B, "x", C, "x", D, "y"), Map.of(A, "1", B, "1", C, "2", D, "2"));

        assertThat(evaluation.truePairs()).isEqualTo(3);
        assertThat(evaluation.joinedPairs()).isEqualTo(2);
        assertThat(evaluation.rightPairs()).isEqualTo(1);
        assertThat(evaluation.pairwise().precision()).isEqualTo(0.5);
        assertThat(evaluation.pairwise().recall()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(evaluation.pairwise().f1()).isCloseTo(0.4, within(1e-12));
        assertThat(evaluation.perRecord().precision()).isCloseTo((1 + 1 + 0.5 + 0.5) / 4, within(1e-12));
        assertThat(evaluation.perRecord().recall()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, within(1e-12));
    }

    @Test
    void nothingJoinedIsPreciseAndFindsNothing() {
        Evaluation evaluation = Evaluation.of(Map.of(A, "x", B, "x"), Map.of(A, "1", B, "2"));

        assertThat(evaluation.pairwise()).isEqualTo(new Accuracy(1, 0));
        assertThat(evaluation.pairwise().f1()).isZero();
    }

    @Test
    void whatOnlyOneSideKnowsIsNotCounted() {
        Evaluation evaluation = Evaluation.of(Map.of(A, "x", B, "x", C, "x"), Map.of(A, "1", B, "1", D, "1"));

        assertThat(evaluation.records()).isEqualTo(2);
        assertThat(evaluation.unknown()).isEqualTo(2);
        assertThat(evaluation.pairwise()).isEqualTo(new Accuracy(1, 1));
    }
}
