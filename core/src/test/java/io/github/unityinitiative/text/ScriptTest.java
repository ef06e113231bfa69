package io.github.unityinitiative.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    @ParameterizedTest
    @CsvSource({
        "علي, ARABIC",
        "شێرکۆ, ARABIC",
        "Şêrko, LATIN",
        "ܢܝܢܘܐ, SYRIAC",
        "123, OTHER",
        "Ив, OTHER",
        "aع, ARABIC",
        "abع, LATIN"
    })
    void mostLettersDecideAndEarlierScriptsWinTies(String text, Script script) {
        assertThat(Script.of(text)).isEqualTo(script);
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, Arab", "LATIN, Latn", "SYRIAC, Syrc", "OTHER, Zyyy"})
    void aScriptHasItsCode(Script script, String code) {
        assertThat(script.code()).isEqualTo(code);
    }
}
