package io.github.unityinitiative.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.json.input.ReadLimits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader cannot be asked for. */
class SignatoryReaderBuilderTest {

    private static final RecordTranslator NOTHING = theirs -> Optional.empty();

    private final SignatoryReader.Builder table = SignatoryReader.builder(SignatoryFormat.CSV);
    private final SignatoryReader.Builder objects = SignatoryReader.builder(SignatoryFormat.JSON);

    @ParameterizedTest
    @ValueSource(chars = {'"', '\r', '\n', '\u00A0', '\u060C'})
    void fieldsAreNotSeparatedByThese(char character) {
        assertThatIllegalArgumentException().isThrownBy(() -> table.separator(character));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|', '~'})
    void fieldsAreSeparatedByThese(char character) {
        byte[] csv = ("id" + character + "name\n1" + character + "Sara\n").getBytes(UTF_8);
        assertThat(table.separator(character).build().open(csv).stream())
                .singleElement()
                .satisfies(row -> assertThat(row.accepted().orElseThrow().id()).hasToString("1"));
    }

    @Test
    void aSourceHasAShortName() {
        assertThatIllegalArgumentException().isThrownBy(() -> table.source(""));
        assertThatIllegalArgumentException().isThrownBy(() -> table.source("x".repeat(151)));
        assertThat(table.source("x".repeat(150))).isSameAs(table);
    }

    @Test
    void aTableHasNothingToTranslate() {
        assertThatIllegalArgumentException().isThrownBy(() -> table.translator(NOTHING, Set.of()));
    }

    @Test
    void aPathHasOneOrTwoNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> objects.translator(NOTHING, Set.of(List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objects.translator(NOTHING, Set.of(List.of("a", "b", "c"))));
        assertThat(objects.translator(NOTHING, Set.of(List.of("a", "b")))).isSameAs(objects);
    }

    @Test
    void aRejectedRowHasNoSignatory() {
        byte[] csv = "id,name\n1,\n".getBytes(UTF_8);
        assertThat(table.limits(ReadLimits.defaults()).build().open(csv).stream())
                .singleElement()
                .satisfies(row -> assertThat(row.accepted()).isEmpty());
    }
}
