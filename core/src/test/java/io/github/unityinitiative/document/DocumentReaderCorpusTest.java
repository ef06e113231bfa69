package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.corpus.SharedCorpus;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The published English text of the 2014 letter, known here by its facts alone. */
@Tag("corpus")
class DocumentReaderCorpusTest {

    private DocumentReading reading;
    private Document document;

    @BeforeEach
    void readTheLetter() {
        String text = String.join("\n", SharedCorpus.lines("seed/initiative-2014-en.txt"));
        reading = DocumentReader.builder(LanguageTag.ENGLISH)
                .id("initiative-2014")
                .build()
                .read(text);
        document = reading.document();
    }

    @Test
    void fourteenDemandsStandBetweenPreambleAndClosing() {
        assertThat(document.demands())
                .extracting(Demand::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 14).boxed().toList());
        assertThat(document.demands())
                .allSatisfy(demand -> assertThat(text(demand))
                        .startsWith(demand.number() == 1 ? "As we" : "We ")
                        .doesNotContain("\u00A0", "\n"));
        assertThat(lines(Placement.Part.PREAMBLE)).startsWith(7).endsWith(29);
        assertThat(lines(Placement.Part.DEMAND)).hasSize(14).startsWith(32).endsWith(75);
        assertThat(lines(Placement.Part.CLOSING)).containsExactly(77, 79, 81);
        assertThat(lines(Placement.Part.TITLE)).containsExactly(5, 24);
        assertThat(document.title().get(LanguageTag.ENGLISH))
                .isEqualTo(BundledInitiative.document().title().get(LanguageTag.ENGLISH));
    }

    @Test
    void headingOfThePublisherIsReportedAsNotPartOfTheLetter() {
        assertThat(reading.unplaced()).extracting(UnplacedText::line).containsExactly(1, 3);
        assertThat(kinds()).contains(ReadingNote.Kind.TEXT_BEFORE_TITLE);
    }

    @Test
    void factsAreThoseOfTheBundledData() {
        Document bundled = BundledInitiative.document();
        assertThat(document.date()).contains(LocalDate.of(2014, 6, 17)).isEqualTo(bundled.date());
        assertThat(document.claimedSignatures()).contains(1300).isEqualTo(bundled.claimedSignatures());
        assertThat(document.demands())
                .extracting(Demand::stance)
                .containsExactlyElementsOf(
                        bundled.demands().stream().map(Demand::stance).toList());
    }

    @Test
    void recognisedAddresseesAreAmongThoseOfTheBundledData() {
        for (Demand demand : document.demands()) {
            Demand bundled = BundledInitiative.document().demands().get(demand.number() - 1);
            assertThat(bundled.addressees()).as("demand %d", demand.number()).containsAll(demand.addressees());
        }
        assertThat(document.demands())
                .filteredOn(demand -> demand.addressees().isEmpty())
                .extracting(Demand::number)
                .containsExactly(4);
    }

    @Test
    void nothingElseIsNoted() {
        assertThat(kinds())
                .containsExactlyInAnyOrder(ReadingNote.Kind.TEXT_BEFORE_TITLE, ReadingNote.Kind.NO_ADDRESSEE);
    }

    private List<ReadingNote.Kind> kinds() {
        return reading.notes().stream().map(ReadingNote::kind).toList();
    }

    private List<Integer> lines(Placement.Part part) {
        return reading.placements().stream()
                .filter(placement -> placement.part() == part)
                .map(Placement::line)
                .toList();
    }

    private static String text(Demand demand) {
        return demand.text().get(LanguageTag.ENGLISH).orElseThrow();
    }
}
