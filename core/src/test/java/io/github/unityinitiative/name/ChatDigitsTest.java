package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatDigitsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "7asan, hasan",
        "3ali, ali",
        "sa3d, saad",
        "5alid, khalid",
        "6ariq, tariq",
        "9ali7, salih",
        "8asim, qasim",
        "su2ad, suad",
        "rabi3, rabia",
        "s3, sa",
        "7a, ha",
        "7z, hz"
    })
    void digitsInLatinWordsAreLetters(String written, String spelled) {
        assertThat(ChatDigits.spell(written)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "2014", "علي7", ""})
    void digitsElsewhereStayDigits(String written) {
        assertThat(ChatDigits.spell(written)).isEqualTo(written);
    }
}
