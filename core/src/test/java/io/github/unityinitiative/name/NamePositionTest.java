package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePositionTest {

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"0, 1, GIVEN", "0, 3, GIVEN", "1, 3, MIDDLE", "2, 3, FAMILY", "1, 2, FAMILY"})
    void aPartHasAPosition(int index, int size, NamePosition position) {
        assertThat(NamePosition.of(index, size)).isEqualTo(position);
    }

    @ParameterizedTest(name = "{0} to {1} of {2}, {3} to {4} of {5}")
    @CsvSource({
        "0, 1, 3, 0, 2, 4, GIVEN",
        "2, 3, 3, 2, 4, 4, FAMILY",
        "1, 2, 2, 1, 2, 2, FAMILY",
        "1, 2, 3, 1, 2, 2, MIDDLE",
        "2, 3, 3, 2, 3, 4, MIDDLE",
        "0, 1, 2, 1, 2, 2, MIDDLE",
        "0, 1, 1, 1, 2, 2, MIDDLE",
        "1, 2, 2, 0, 1, 1, MIDDLE"
    })
    void aPairIsFirstOrLastIfBothAre(
            int left, int leftEnd, int leftSize, int right, int rightEnd, int rightSize, NamePosition position) {
        assertThat(NamePosition.ofPair(left, leftEnd, leftSize, right, rightEnd, rightSize))
                .isEqualTo(position);
    }
}
