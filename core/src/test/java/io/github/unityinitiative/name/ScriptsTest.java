package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.text.Script;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "salim, LATIN",
        "şêrko, LATIN",
        "سالم, ARABIC",
        "ەمین, ARABIC",
        "1سالم, ARABIC",
        "1salim, LATIN",
        "ܡܪܝܡ, SYRIAC",
        "саша, OTHER",
        "'', OTHER"
    })
    void theFirstLetterTells(String word, Script script) {
        assertThat(Scripts.of(word)).isEqualTo(script);
    }
}
