package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "abcd, abcd, true",
        "abcd, abxd, true",
        "abcd, abd, true",
        "abcd, xabcd, true",
        "abcd, abdc, true",
        "abcd, abcdx, true",
        "abcd, abxy, false",
        "abcd, dabc, false",
        "abcd, ab, false",
        "abcd, badc, false",
        "abcdef, abdcef, true",
        "abcdef, abdcex, false",
        "abcd, abxc, false",
        "abcd, abdx, false"
    })
    void oneErrorIsToleratedInBothDirections(String one, String other, boolean close) {
        assertThat(EditDistance.isAtMostOne(one, other)).isEqualTo(close);
        assertThat(EditDistance.isAtMostOne(other, one)).isEqualTo(close);
    }
}
