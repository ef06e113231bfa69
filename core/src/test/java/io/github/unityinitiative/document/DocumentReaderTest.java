package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.text.LanguageTag;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final String LETTER = """
            Peace now

            On 1 May 2026 we write.

            1. We ask the government to listen,
            and to answer.

            2. We ask
            the media to report.

            Thank you.
            """;

    private final DocumentReader reader =
            DocumentReader.builder(LanguageTag.ENGLISH).build();

    @Test
    void partsCarryTheirTextWithWrappedLinesJoined() {
        Document document = reader.read(LETTER).document();
        assertThat(document.title().get(LanguageTag.ENGLISH)).contains("Peace now");
        assertThat(document.preamble().get(0).get(LanguageTag.ENGLISH)).contains("On 1 May 2026 we write.");
        assertThat(document.demands().get(0).text().get(LanguageTag.ENGLISH))
                .contains("We ask the government to listen, and to answer.");
        assertThat(document.demands().get(1).text().get(LanguageTag.ENGLISH)).contains("We ask the media to report.");
        assertThat(document.closing().get(0).get(LanguageTag.ENGLISH)).contains("Thank you.");
    }

    @Test
    void listInADemandKeepsItsLines() {
        Document document = reader.read("Title\n\n1- We ask for:\n  1) bread\n  2) water\n\n2- We hope.")
                .document();
        assertThat(document.demands().get(0).text().get(LanguageTag.ENGLISH))
                .contains("We ask for:\n1) bread\n2) water");
    }

    @Test
    void builderDecidesIdStatusSourceAndDate() {
        Document document = DocumentReader.builder(LanguageTag.ENGLISH)
                .id("peace")
                .status(TextStatus.TRANSLATION)
                .source("a friend")
                .date(LocalDate.of(2026, 4, 30))
                .build()
                .read(LETTER)
                .document();
        assertThat(document.id()).isEqualTo("peace");
        assertThat(document.date()).contains(LocalDate.of(2026, 4, 30));
        assertThat(document.languages())
                .containsExactly(new DocumentLanguage(LanguageTag.ENGLISH, TextStatus.TRANSLATION, "a friend"));
        assertThat(reader.read(LETTER).document().date()).contains(LocalDate.of(2026, 5, 1));
    }

    @Test
    void addresseesOfTheDocumentAreThoseOfItsDemands() {
        Document document = reader.read(LETTER).document();
        assertThat(document.addressees()).extracting(Addressee::id).containsExactly("government", "media");
        assertThat(document.addressee("media")).map(Addressee::kind).contains(AddresseeKind.MEDIA);
    }

    @Test
    void languageWithoutTablesIsReadWithEverythingLeftOpen() {
        DocumentReading reading = DocumentReader.builder(LanguageTag.parse("fr"))
                .build()
                .read("Titre\n\nLettre.\n\n1. Nous demandons la paix.\n\n2. Nous refusons la guerre.\n\nMerci.");
        assertThat(reading.document().demands()).extracting(Demand::stance).containsExactly(Stance.ASKS, Stance.ASKS);
        assertThat(reading.notes())
                .extracting(ReadingNote::kind)
                .containsExactly(
                        ReadingNote.Kind.STANCE_ASSUMED,
                        ReadingNote.Kind.NO_ADDRESSEE,
                        ReadingNote.Kind.STANCE_ASSUMED,
                        ReadingNote.Kind.NO_ADDRESSEE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n\t\u00A0\u200F"})
    void textOfWhiteSpaceIsRefused(String text) {
        assertThatExceptionOfType(DocumentReadingException.class)
                .isThrownBy(() -> reader.read(text))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(DocumentReadingException.Reason.EMPTY));
    }

    @Test
    void textThatIsTooLongIsRefusedHoweverItComes() {
        DocumentReader shortReader =
                DocumentReader.builder(LanguageTag.ENGLISH).maximumLength(10).build();
        assertThat(shortReader.read("1234567890").placements()).hasSize(1);
        assertThatExceptionOfType(DocumentReadingException.class)
                .isThrownBy(() -> shortReader.read("12345678901"))
                .withMessage("the text has more than 10 characters")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(DocumentReadingException.Reason.TOO_LONG));
        assertThatExceptionOfType(DocumentReadingException.class)
                .isThrownBy(() -> shortReader.read(new StringReader("x".repeat(100_000))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentReader.builder(LanguageTag.ENGLISH).maximumLength(0));
    }

    @Test
    void readerAndStringGiveTheSame() throws IOException {
        assertThat(reader.read(new StringReader(LETTER))).isEqualTo(reader.read(LETTER));
    }

    @Test
    void textFormsShowNoText() {
        DocumentReading reading = reader.read("Heading!\n\nSecret title\n\nSecret title\n\n1. We ask for secrets.");
        assertThat(reading.toString() + reading.unplaced() + reading.notes() + reading.document())
                .doesNotContainIgnoringCase("secret");
    }
}
