package io.github.unityinitiative.i18n.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.text.LanguageTag;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Languages LANGUAGES = Languages.standard();
    private static final Messages ENGLISH = Messages.of(LANGUAGES.get("en"));

    static Stream<DisplayLanguage> complete() {
        return LANGUAGES.all().stream().filter(DisplayLanguage::isComplete);
    }

    @ParameterizedTest
    @MethodSource("complete")
    void everyCompleteLanguageHasTheSameKeysAndArguments(DisplayLanguage language) {
        Messages messages = Messages.of(language);
        assertThat(messages.keys()).isEqualTo(ENGLISH.keys());
        for (String key : messages.keys()) {
            assertThat(messages.arguments(key)).as(key).isEqualTo(ENGLISH.arguments(key));
        }
    }

    @Test
    void labelsAreSomeOfTheKeys() {
        Messages labels = Messages.of(LANGUAGES.get("syr"));
        assertThat(labels.keys()).isNotEmpty();
        assertThat(ENGLISH.keys()).containsAll(labels.keys());
    }

    @ParameterizedTest
    @MethodSource("complete")
    void everyPluralHasEveryFormOfTheLanguage(DisplayLanguage language) {
        Bundle bundle = Bundle.read(language.tag().language());
        bundle.patterns()
                .forEach((key, pattern) -> MessageCompiler.compile(pattern).stream()
                        .filter(MessageNode.Choice.class::isInstance)
                        .map(MessageNode.Choice.class::cast)
                        .filter(MessageNode.Choice::plural)
                        .forEach(choice -> {
                            for (long number : new long[] {0, 1, 2, 3, 11, 100}) {
                                String category = language.formats().pluralCategory(number);
                                assertThat(choice.cases().containsKey(category)
                                                || choice.cases().containsKey("=" + number))
                                        .as("%s %s %s", language, key, category)
                                        .isTrue();
                            }
                        }));
    }

    @ParameterizedTest
    @MethodSource("complete")
    void wordsAreComposedAndHoldNoPresentationFormsTatweelOrDirectionalCharacters(DisplayLanguage language) {
        Bundle.read(language.tag().language())
                .patterns()
                .forEach((key, pattern) -> assertThat(pattern)
                        .as(key)
                        .isEqualTo(Normalizer.normalize(pattern, Normalizer.Form.NFC))
                        .doesNotContainPattern(
                                "[\\u0640\\uFB50-\\uFDFF\\uFE70-\\uFEFC\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|لا توقيعات بعد",
                "1|توقيع واحد",
                "2|توقيعان",
                "3|٣ توقيعات",
                "10|١٠ توقيعات",
                "11|١١ توقيعًا",
                "99|٩٩ توقيعًا",
                "100|١٠٠ توقيع",
                "102|١٠٢ توقيع",
                "103|١٠٣ توقيعات",
                "1300|١٬٣٠٠ توقيع"
            })
    void arabicHasSixPlurals(long number, String expected) {
        assertThat(count("ar", number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ckb|0|هێشتا هیچ واژۆیەک نییە",
                "ckb|1300|١٬٣٠٠ واژۆ",
                "kmr|0|Hê îmze tune ye",
                "kmr|1300|1.300 îmze",
                "en|1|1 signature",
                "en|1300|1,300 signatures",
                "tr|2|2 imza"
            })
    void otherLanguagesHaveTheirs(String tag, long number, String expected) {
        assertThat(count(tag, number)).isEqualTo(expected);
    }

    private static String count(String tag, long number) {
        return Messages.of(LANGUAGES.get(tag))
                .text("signatories.count", Map.of("count", MessageArgument.number(number)));
    }

    @Test
    void userTextIsNeverPartOfThePatternAndIsIsolated() {
        String hostile = "{count} \u202Eevil\u2069\n'{'";
        assertThat(ENGLISH.text("note.source", Map.of("source", MessageArgument.userText(hostile))))
                .isEqualTo("Source: \u2068{count} evil '{'\u2069");
    }

    @Test
    void refusesWhatItCannotSay() {
        assertThatThrownBy(() -> ENGLISH.text("no.such")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ENGLISH.text("note.source"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("argument source is missing");
        assertThatThrownBy(() -> ENGLISH.text("signatories.count", Map.of("count", MessageArgument.words("x"))))
                .hasMessage("argument count cannot choose a form");
    }

    @Test
    void oneMessageCanBeReplaced() {
        Messages own = ENGLISH.with("signatories.count", "{count, plural, one{# friend} other{# friends}}");
        assertThat(own.text("signatories.count", Map.of("count", MessageArgument.number(2))))
                .isEqualTo("2 friends");
        assertThat(own.text("nav.letter")).isEqualTo("The letter");
        assertThatThrownBy(() -> ENGLISH.with("nav.letter", "{name}"))
                .hasMessage("pattern has an argument that the message has not");
        assertThatThrownBy(() -> ENGLISH.with("no.such", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void englishIsReviewedAndTheOthersSayThatTheyAreNot() {
        assertThat(ENGLISH.isReviewed("nav.letter")).isTrue();
        assertThat(ENGLISH.isReviewed("no.such")).isFalse();
        assertThat(Messages.of(LANGUAGES.get("ckb")).isReviewed("nav.letter")).isFalse();
    }

    @Test
    void theTextFormOfAnArgumentDoesNotShowTheText() {
        assertThat(new MessageArgument.UserText("canary", LanguageTag.ARABIC)).hasToString("UserText[language=ar]");
    }
}
