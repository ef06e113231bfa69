package io.github.unityinitiative.i18n.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class StyleSheetTest {

    @Test
    void aPageHasTheStylesOfTextAndOfCharts() {
        assertThat(StyleSheet.read("style.css")).contains("@media print");
        assertThat(StyleSheet.read("chart.css")).isNotEmpty();
        assertThat(StyleSheet.page()).isEqualTo(StyleSheet.read("style.css") + StyleSheet.read("chart.css"));
    }

    @Test
    void noOtherIsMadeUp() {
        assertThatNullPointerException()
                .isThrownBy(() -> StyleSheet.read("other.css"))
                .withMessage("other.css");
    }
}
