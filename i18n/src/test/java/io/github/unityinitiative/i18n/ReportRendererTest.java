package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.dedup.Evidence;
import io.github.unityinitiative.dedup.EvidenceKind;
import io.github.unityinitiative.dedup.Grade;
import io.github.unityinitiative.dedup.PairDecision;
import io.github.unityinitiative.dedup.SignatoryPair;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Provenance;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.validation.Severity;
import io.github.unityinitiative.validation.ValidationReport;
import io.github.unityinitiative.validation.Violation;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportRendererTest {

    private static final Languages LANGUAGES = Languages.standard();
    private static final Violation TOO_LONG = new Violation(
            "maximum-length",
            Severity.ERROR,
            "name.signed.text",
            Map.of("value", "1300"),
            SignatoryId.of("s-1"),
            new Provenance("list.csv", 14L));

    static Stream<DisplayLanguage> complete() {
        return LANGUAGES.all().stream().filter(DisplayLanguage::isComplete);
    }

    private static ReportRenderer renderer(String tag) {
        return ReportRenderer.builder(LANGUAGES.get(tag)).build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Error: Row 14: \u2068name.signed.text\u2069: Must have at most 1,300 characters.",
                "ar|خطأ: الصف ١٤: \u2068name.signed.text\u2069: يجب ألا يزيد على ١٬٣٠٠ من المحارف.",
                "ckb|هەڵە: ڕیزی ١٤: \u2068name.signed.text\u2069: نابێت لە ١٬٣٠٠ نووسە زیاتر بێت.",
                "kmr|Çewtî: Rêza 14: \u2068name.signed.text\u2069: Divê ji 1.300 karakteran zêdetir nebe.",
                "tr|Hata: Satır 14: \u2068name.signed.text\u2069: En çok 1.300 karakter olmalıdır."
            })
    void tellsAViolationInEveryLanguage(String tag, String expected) {
        assertThat(renderer(tag).violation(TOO_LONG)).isEqualTo(expected);
    }

    @Test
    void anUnknownRuleIsNamedByItsCode() {
        assertThat(renderer("en").violation(Violation.of("no-such-rule", Severity.WARNING, "", Map.of())))
                .isEqualTo("Warning: no-such-rule");
    }

    @Test
    void writesAWholeValidation() throws IOException {
        StringBuilder text = new StringBuilder();
        renderer("en").render(new ValidationReport(20, 1, 2, 1, Map.of("maximum-length", 3L), List.of(TOO_LONG)), text);
        assertThat(text.toString().lines())
                .containsExactly(
                        "20 signatures were checked.",
                        "There are 2 errors.",
                        "There is 1 warning.",
                        "• " + renderer("en").violation(TOO_LONG),
                        "2 more are not listed.");
    }

    @Test
    void explainsAPair() throws IOException {
        StringBuilder text = new StringBuilder();
        renderer("en")
                .render(
                        new PairDecision(
                                new SignatoryPair(SignatoryId.of("a"), SignatoryId.of("b")),
                                Grade.POSSIBLE,
                                0.934,
                                List.of(
                                        new Evidence(EvidenceKind.PRIOR, -10),
                                        new Evidence(EvidenceKind.LAST_NAME, 12.5),
                                        new Evidence(EvidenceKind.CITY, 0.2))),
                        text);
        assertThat(text.toString().lines())
                .containsExactly(
                        "\u2068a\u2069 and \u2068b\u2069: perhaps one person, 93%",
                        "• Before anything is compared: makes it 1,024 times less likely that one person signed both.",
                        "• Last names: makes it 5,793 times as likely that one person signed both.",
                        "• City: says hardly anything.");
    }

    @ParameterizedTest
    @MethodSource("complete")
    void everyKindOfEvidenceAndGradeHasWords(DisplayLanguage language) {
        ReportRenderer renderer = renderer(language.tag().value());
        assertThat(Arrays.stream(EvidenceKind.values()).map(kind -> renderer.evidence(new Evidence(kind, -3))))
                .doesNotHaveDuplicates()
                .noneMatch(text -> text.matches(".*[A-Z_]{6,}.*"));
        assertThat(renderer.evidence(new Evidence(EvidenceKind.EMAIL, Double.POSITIVE_INFINITY)))
                .isNotBlank();
    }

    @Test
    void tellsWhyARowCouldNotBeRead() {
        assertThat(renderer("ckb").problem("NAME_MISSING")).isEqualTo("ناو نییە.");
        assertThat(renderer("en").problem("LATER_CODE")).isEqualTo("LATER_CODE");
    }

    @Test
    void tellsWhatAConversionLoses() {
        assertThat(renderer("ar").loss("phone", 3)).isEqualTo("\u2068phone\u2069: ٣ قيم لا مكان لها في الصيغة الأخرى.");
        assertThat(renderer("kmr").nothingLost()).isEqualTo("Tiştek winda nabe.");
    }

    @Test
    void saysWhyAnInputIsNotRead() {
        assertThat(renderer("en").input("HEADER_MISSING")).isEqualTo("The file has no header row.");
        assertThat(renderer("en").input("NO_SUCH_REASON")).isEqualTo("NO_SUCH_REASON");
    }

    @Test
    void tellsHowManyPeopleSigned() throws IOException {
        Contact mailbox = new Contact("sardar@example.org", null);
        DedupReport report = Deduplicator.standard()
                .deduplicate(List.of(
                        Signatory.builder(SignatoryId.of("a"), PersonName.of("Sardar Mahmoud Talabani"))
                                .contact(mailbox)
                                .build(),
                        Signatory.builder(SignatoryId.of("b"), PersonName.of("سردار محمود الطالباني"))
                                .contact(mailbox)
                                .build(),
                        Signatory.builder(SignatoryId.of("c"), PersonName.of("شيرين قادر"))
                                .build()));
        StringBuilder text = new StringBuilder();
        renderer("en").render(report, text);
        assertThat(text.toString().lines())
                .containsExactly(
                        "3 signatures were compared.", "They are by 2 people.", "No pair has to be looked at.");
    }
}
