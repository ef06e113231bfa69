package io.github.unityinitiative.json.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.ExtensionValue.Flag;
import io.github.unityinitiative.extension.ExtensionValue.Items;
import io.github.unityinitiative.extension.ExtensionValue.Members;
import io.github.unityinitiative.extension.ExtensionValue.Nothing;
import io.github.unityinitiative.extension.ExtensionValue.Numeral;
import io.github.unityinitiative.extension.ExtensionValue.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void membersAreInTheOrderOfTheirCodeUnits() {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        for (String name : List.of("\uFB33", "\uD83D\uDE00", "b", "a", "1", "\u20AC")) {
            members.put(name, new Nothing());
        }
        assertThat(CanonicalJson.of(new Members(members)))
                .isEqualTo("{\"1\":null,\"a\":null,\"b\":null,\"\u20AC\":null,\"\uD83D\uDE00\":null,\"\uFB33\":null}");
    }

    @Test
    void onlyWhatMustBeIsEscaped() {
        assertThat(CanonicalJson.of(new Text("\"\\/\b\f\n\r\t\u0000\u000F\u001F \u007F\u2028é")))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u000f\\u001f \u007F\u2028é\"");
    }

    @Test
    void nothingStandsBetweenValues() {
        assertThat(CanonicalJson.of(new Items(List.of(new Flag(true), new Numeral("-7"), new Items(List.of())))))
                .isEqualTo("[true,-7,[]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "-9007199254740992", "9007199254740992"})
    void wholeNumbersAreWrittenAsTheyAre(String digits) {
        assertThat(CanonicalJson.of(new Numeral(digits))).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "01", "1.5", "1e3", "9007199254740993", "-9007199254740993", "99999999999999999", ""})
    void otherNumbersAreRefusedWithoutRepeatingThem(String digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.of(new Numeral(digits)))
                .satisfies(
                        refused -> assertThat(refused.getMessage()).doesNotContain(digits.isEmpty() ? "\"\"" : digits));
    }
}
