package io.github.unityinitiative.examples.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ColumnMappingTest {

    private final ColumnMapping.Converter converter = new ColumnMapping.Converter();

    @Test
    void theirHeaderMayHoldTheSign() {
        assertThat(converter.convert("a = b=name@ckb")).isEqualTo(new ColumnMapping("a = b", "name@ckb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "=name", "Full name=", "Full name=nam"})
    void anythingElseIsWrongUsage(String text) {
        assertThatThrownBy(() -> converter.convert(text)).isInstanceOf(TypeConversionException.class);
    }
}
