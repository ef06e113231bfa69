package io.github.unityinitiative.examples.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.json.SignatoryFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

class SignatoryFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "a.csv, CSV",
        "a.CSV.gz, CSV",
        "a.tsv, CSV",
        "a.txt, CSV",
        "-, CSV",
        "a.jsonl, JSON_LINES",
        "a.ndjson.gz, JSON_LINES",
        "a.JSON, JSON",
        "a.json.gz, JSON",
        "json, JSON"
    })
    void endsOfFileNamesSayTheFormat(String name, SignatoryFormat format) {
        assertThat(SignatoryFormats.ofFile(name)).isEqualTo(format);
    }

    @Test
    void tablesSeparatedByTabs() {
        assertThat(SignatoryFormats.isTabSeparated("a.tsv.gz")).isTrue();
        assertThat(SignatoryFormats.isTabSeparated("a.csv")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"csv, CSV", "JSONL, JSON_LINES", "json, JSON"})
    void wordsOfTheCommandLine(String word, SignatoryFormat format) {
        assertThat(new SignatoryFormats().convert(word)).isEqualTo(format);
    }

    @Test
    void anyOtherWordIsWrongUsage() {
        assertThatThrownBy(() -> new SignatoryFormats().convert("xml"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("csv, jsonl or json");
    }
}
