package io.github.unityinitiative.constraint;

import static io.github.unityinitiative.constraint.RuleSamples.brokenByEmail;
import static io.github.unityinitiative.constraint.RuleSamples.brokenByName;
import static io.github.unityinitiative.constraint.RuleSamples.brokenByPhone;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.validation.InitiativeValidator;
import io.github.unityinitiative.validation.Violation;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last value that a rule accepts and the first that it refuses. */
class RuleBoundsTest {

    private static final InitiativeValidator VALIDATOR =
            InitiativeValidator.builder(Clock.systemUTC()).build();

    private static Signatory.Builder named(int otherSpellings) {
        NameSpelling spelling = NameSpelling.of("Sara Ahmed");
        return Signatory.builder(
                SignatoryId.of("s1"), new PersonName(spelling, Collections.nCopies(otherSpellings, spelling)));
    }

    private static List<String> broken(Signatory.Builder signatory) {
        return VALIDATOR.validate(signatory.build()).stream()
                .map(violation -> violation.code() + " " + violation.path() + " " + violation.arguments())
                .toList();
    }

    private static Extensions extensions(int fields) {
        Extensions extensions = Extensions.none();
        for (int field = 0; field < fields; field++) {
            extensions = extensions.with("f" + field, new ExtensionValue.Flag(true));
        }
        return extensions;
    }

    @Test
    void aNameHasAtMost20OtherSpellings() {
        assertThat(broken(named(20))).isEmpty();
        assertThat(broken(named(21))).containsExactly("maximum-count name.others {value=20}");
    }

    @Test
    void aSignatureHasAtMost200FieldsOfOtherTools() {
        assertThat(broken(named(0).extensions(extensions(200)))).isEmpty();
        assertThat(broken(named(0).extensions(extensions(201))))
                .containsExactly("maximum-count extensions {value=200}");
    }

    @Test
    void anAddressHasAtMost254Bytes() {
        String labels = "b.".repeat(90);
        assertThat(brokenByEmail("a".repeat(64) + "@" + labels + "c".repeat(9))).isEmpty();
        assertThat(brokenByEmail("a".repeat(64) + "@" + labels + "c".repeat(10)))
                .containsExactly("email-address");
        assertThat(brokenByEmail("a@" + "ع".repeat(60) + "." + "ع".repeat(60) + "." + "ع".repeat(10)))
                .as("131 characters, but more bytes")
                .containsExactly("email-address");
        assertThat(brokenByEmail("a@" + "ع".repeat(50) + "." + "ع".repeat(50) + "." + "ع".repeat(24)))
                .isEmpty();
    }

    @Test
    void aPhoneNumberHas5To15DigitsWithin60Characters() {
        assertThat(brokenByPhone("12345")).isEmpty();
        assertThat(brokenByPhone("1234")).containsExactly("phone-number");
        assertThat(brokenByPhone("123456789012345")).isEmpty();
        assertThat(brokenByPhone("1234567890123456")).containsExactly("phone-number");
        assertThat(brokenByPhone("12345" + " ".repeat(55))).isEmpty();
        assertThat(brokenByPhone("12345" + " ".repeat(56))).containsExactly("phone-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"})
    void everyEmbeddingOverrideAndIsolateIsRefused(String control) {
        assertThat(brokenByName("Ali" + control + "Hussein")).containsExactly("no-bidi-overrides");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2027", "\u202F", "\u2064", "\u206A", "\u200E", "\u200F", "\u061C"})
    void itsNeighboursAndDirectionalMarksAreNot(String character) {
        assertThat(brokenByName("Ali" + character + "Hussein")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFE00",
                "\uFE0F",
                "\uDB40\uDD00",
                "\uDB40\uDDEF",
                "\u034F",
                "\u115F",
                "\u1160",
                "\u3164",
                "\u2060"
            })
    void nothingInvisibleHidesAFormula(String invisible) {
        assertThat(brokenByName(invisible + "=Ali")).contains("no-formula");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFE10", "\uFDFC", "a", "\u0301", "\u3163"})
    void whatIsSeenBeforeASignMakesItNoFormula(String seen) {
        assertThat(brokenByName(seen + "=Ali")).doesNotContain("no-formula");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\uFE66", "\uFE62", "\uFE63", "\uFE6B"
            })
    void everySignThatStartsAFormulaIsRefused(String sign) {
        assertThat(brokenByName(sign + "Ali")).contains("no-formula");
        assertThat(brokenByName("\u00A0" + sign + "Ali")).contains("no-formula");
        assertThat(brokenByName("Ali " + sign + "Ali")).doesNotContain("no-formula");
    }

    @Test
    void aRuleSaysWhichItIs() {
        Violation violation = VALIDATOR.validate(named(21).build()).get(0);
        assertThat(violation.id()).contains(SignatoryId.of("s1"));
    }
}
