package io.github.unityinitiative.json.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r",
                "\n",
                "\0",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                " =1",
                "\u00A0=1",
                " \u00A0 =1",
                "'=1",
                "''=1",
                "' =1",
                "="
            })
    void whatStartsLikeAFormulaGetsOneApostropheMore(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.unguard("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "Ali", "1-1", "a=b", "'Ali'", "' Ali", " Ali =1", "'a=1", "\u2000=1"})
    void otherTextStaysAsItIsBothWays(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
    }

    @Test
    void aFormulaThatWasNeverGuardedIsReadAsItIs() {
        assertThat(FormulaGuard.unguard("=1+1")).isEqualTo("=1+1");
        assertThat(FormulaGuard.unguard(" =1")).isEqualTo(" =1");
    }
}
