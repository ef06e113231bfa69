package io.github.unityinitiative.i18n.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {

    @Test
    void aFitTextIsTheSameObject() {
        String fit = "عَلي Şêrko <b> & \" ' \u200Cه\u200D";
        assertThat(TextCleaner.clean("Ali <b>")).isSameAs("Ali <b>");
        assertThat(TextCleaner.clean(fit)).isEqualTo(fit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\u000B", "\f", "\r", "\u0085", "\u2028", "\u2029"})
    void whatEndsALineIsASpace(String end) {
        assertThat(TextCleaner.clean("a" + end + "b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u0007",
                "\u001F",
                "\u007F",
                "\u009F",
                "\u202A",
                "\u202E",
                "\u2066",
                "\u2069",
                "\uFDD0",
                "\uFDEF",
                "\uFFFE",
                "\uFFFF",
                "\uD83F\uDFFE",
                "\uD83F\uDFFF",
                "\uDBFF\uDFFE",
                "\uDBFF\uDFFF"
            })
    void whatMayNotStandInAPageIsGone(String forbidden) {
        assertThat(TextCleaner.clean("a" + forbidden + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFDCF",
                "\u200E",
                "\u200F",
                "\u061C",
                "\uFDF0",
                "\uFFFD",
                "\uD83D\uDE00",
                "\uD83F\uDFFD",
                "\u00A0",
                "\u2027",
                "\u206A",
                "\u2065"
            })
    void itsNeighboursStay(String allowed) {
        assertThat(TextCleaner.clean("a" + allowed + "b\n")).isEqualTo("a" + allowed + "b ");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(TextCleaner.clean("a\uD83Db")).isEqualTo("a\uFFFDb");
        assertThat(TextCleaner.clean("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
    }

    @Test
    void whatCombinesIsComposed() {
        assertThat(TextCleaner.clean("E\u0301mile")).isEqualTo("Émile");
        assertThat(TextCleaner.clean("\u0627\u0654حمد")).isEqualTo("أحمد");
        assertThat(TextCleaner.clean("\uFB1D")).isEqualTo("\u05D9\u05B4");
    }
}
