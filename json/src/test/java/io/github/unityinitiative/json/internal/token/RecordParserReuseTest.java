package io.github.unityinitiative.json.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.RecordException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One parser reads many records, and none of them knows of another. */
class RecordParserReuseTest {

    private static final ExtensionValue ONE = new ExtensionValue.Numeral("1");

    private final JsonRecord json = new JsonRecord(ReadLimits.defaults());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":1",
                "{\"a\":[1,",
                "{\"a\":\"",
                "{\"a\":1}}",
                "{\"a\":1} {}",
                "[1]]",
                "\"a",
                "tru",
                "{\"a\":1,\"a\":2}",
                "{\"a\":\"\\uD800\"}",
                "{\"\\uD800\":1}",
                "{\"a\":1}x",
                "\u0000{}",
                "{}\u0000",
                "\uFEFF{}"
            })
    void aBrokenRecordCostsOnlyItself(String broken) {
        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> read(broken)).isInstanceOf(RecordException.class);
            assertThat(((ExtensionValue.Members) read(" {\"a\":1} ")).values()).containsEntry("a", ONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "true", "null", "\"a\"", "[]", "{}"})
    void valuesOfEveryKindFollowEachOther(String value) {
        assertThat(read(value)).isEqualTo(read(value));
        assertThat(read("1")).isEqualTo(ONE);
        assertThat(read(value + "\t\r\n ")).isEqualTo(read(value));
    }

    @Test
    void recordsLongerThanTheBufferOfTheParserAreReadToTheirEnd() {
        for (int length = 7_980; length < 8_020; length++) {
            String text = "x".repeat(length);
            assertThat(read("\"" + text + "\"")).isEqualTo(new ExtensionValue.Text(text));
            assertThatThrownBy(() -> read("[\"" + text + "\"] ]")).isInstanceOf(RecordException.class);
            assertThat(read("[\"" + text + "\"]" + " ".repeat(9_000)))
                    .isEqualTo(new ExtensionValue.Items(List.of(new ExtensionValue.Text(text))));
        }
    }

    private ExtensionValue read(String text) {
        return json.read(Frame.of(text.getBytes(StandardCharsets.UTF_8), 1), JsonTokens::value);
    }
}
