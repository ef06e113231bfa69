package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberMarkerTest {

    @ParameterizedTest
    @CsvSource({
        "'1- text', 1, -",
        "'10-  text', 10, -",
        "'1-text', 1, -",
        "'1 - text', 1, -",
        "'1 – text', 1, -",
        "'٣ـ text', 3, -",
        "'١٢- text', 12, -",
        "'۵. text', 5, .",
        "'1.- text', 1, .",
        "'2) text', 2, )",
        "'2] text', 2, )",
        "'(2) text', 2, (",
        "'[2] text', 2, (",
        "'3: text', 3, :",
        "'4/ text', 4, /",
        "'5   text', 5, ' '",
        "'007. text', 7, ."
    })
    void numberAtTheStartOfALineIsRead(String line, int value, char style) {
        assertThat(NumberMarker.of(line)).contains(new NumberMarker(value, style, "text"));
    }

    @Test
    void tabNoBreakSpaceAndDirectionMarksArePassedOver() {
        assertThat(NumberMarker.of("5\ttext")).contains(new NumberMarker(5, ' ', "text"));
        assertThat(NumberMarker.of("1-\u00A0\u00A0text")).contains(new NumberMarker(1, '-', "text"));
        assertThat(NumberMarker.of("\u200F1-\u200F text")).contains(new NumberMarker(1, '-', "text"));
    }

    @Test
    void numberMayStandAlone() {
        assertThat(NumberMarker.of("6.")).contains(new NumberMarker(6, '.', ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "- text",
                "1 text",
                "1",
                "1,300 text",
                "1.5 text",
                "17/6/2014",
                "3-4 text",
                "2014 - text",
                "2014. text",
                "a1. text",
                "1st text",
                "١٬٣٠٠ text",
                "() text"
            })
    void datesAmountsAndWordsAreNoMarkers(String line) {
        assertThat(NumberMarker.of(line)).isEmpty();
    }
}
