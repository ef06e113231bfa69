package io.github.unityinitiative.json.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.Corpora;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.token.JsonRecord;
import io.github.unityinitiative.json.internal.token.JsonTokens;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonCorpusTest {

    private final JsonRecord json = new JsonRecord(ReadLimits.defaults());

    @Tag("corpus")
    @ParameterizedTest
    @ValueSource(strings = {"french", "unicode", "weird", "arrays"})
    void vectorsOfTheRfcPass(String name) {
        Path input = Corpora.shared("corpora/jcs-rfc8785/testdata/input/" + name + ".json");
        String expected =
                new String(Corpora.bytes(input.resolveSibling("../output/" + name + ".json")), StandardCharsets.UTF_8);
        assertThat(CanonicalJson.of(read(Corpora.bytes(input)))).isEqualTo(expected.stripTrailing());
    }

    @Tag("corpus")
    @ParameterizedTest
    @ValueSource(strings = {"values", "structures"})
    void fractionsAreRefusedRatherThanRounded(String name) {
        byte[] values = Corpora.bytes(Corpora.shared("corpora/jcs-rfc8785/testdata/input/" + name + ".json"));
        assertThatThrownBy(() -> CanonicalJson.of(read(values))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e2", "-0", "9007199254740993", "01", "99999999999999999999"})
    void onlyWholeNumbersThatEveryReaderHoldsAreWritten(String digits) {
        assertThatThrownBy(() -> CanonicalJson.of(new ExtensionValue.Numeral(digits)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void membersAreSortedByCodeUnits() {
        ExtensionValue one = new ExtensionValue.Numeral("-1");
        assertThat(CanonicalJson.of(new ExtensionValue.Members(Map.of(
                        "\uFB33", one, "\uD83D\uDE02", one, "a", new ExtensionValue.Text("\u0001\u001F\u007F")))))
                .isEqualTo("{\"a\":\"\\u0001\\u001f\u007F\",\"\uD83D\uDE02\":-1,\"\uFB33\":-1}");
    }

    private ExtensionValue read(byte[] bytes) {
        return json.read(Frame.of(bytes, 1), JsonTokens::value);
    }
}
