package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DocumentReaderProperties {

    private final DocumentReader reader =
            DocumentReader.builder(LanguageTag.ENGLISH).build();

    @Property
    void everyLineWithTextIsPlacedOnceAndInOrder(@ForAll("letters") String text) {
        List<Integer> lines =
                LetterLine.split(text).stream().map(LetterLine::number).toList();
        Assume.that(!lines.isEmpty());
        assertThat(reader.read(text).placements()).extracting(Placement::line).containsExactlyElementsOf(lines);
    }

    @Property
    void everyLetterOfTheTextIsInTheDocumentOrUnplaced(@ForAll("letters") String text) {
        Assume.that(!LetterLine.split(text).isEmpty());
        DocumentReading reading = reader.read(text);
        String kept = Stream.concat(
                        texts(reading.document()), reading.unplaced().stream().map(UnplacedText::text))
                .collect(Collectors.joining());
        for (String word : text.split("[^a-z]+")) {
            assertThat(kept).contains(word);
        }
    }

    @Property
    void placementsCountTheParts(@ForAll("letters") String text) {
        Assume.that(!LetterLine.split(text).isEmpty());
        DocumentReading reading = reader.read(text);
        Document document = reading.document();
        assertThat(highest(reading, Placement.Part.PREAMBLE))
                .isEqualTo(document.preamble().size());
        assertThat(highest(reading, Placement.Part.DEMAND))
                .isEqualTo(document.demands().size());
        assertThat(highest(reading, Placement.Part.CLOSING))
                .isEqualTo(document.closing().size());
    }

    @Property
    void plainLetterIsReadExactly(
            @ForAll @IntRange(min = 1, max = 60) int demands,
            @ForAll("signs") String sign,
            @ForAll("ends") String end,
            @ForAll @IntRange(max = 4) int closing) {
        StringBuilder text = new StringBuilder("A title" + end + end + "Before." + end + end);
        for (int number = 1; number <= demands; number++) {
            text.append(number)
                    .append(sign)
                    .append("We ask number ")
                    .append(number)
                    .append('.')
                    .append(end)
                    .append(end);
        }
        text.append(("After." + end + end).repeat(closing));
        Document document = reader.read(text.toString()).document();
        assertThat(document.preamble()).hasSize(1);
        assertThat(document.demands())
                .hasSize(demands)
                .allSatisfy(demand -> assertThat(demand.text().get(LanguageTag.ENGLISH))
                        .contains("We ask number " + demand.number() + "."));
        assertThat(document.closing()).hasSize(closing);
    }

    @Property
    void anyTextIsReadOrRefusedAsEmpty(@ForAll String text) {
        Assume.that(!LetterLine.split(text).isEmpty());
        assertThat(reader.read(text).placements()).isNotEmpty();
    }

    @Provide
    Arbitrary<String> letters() {
        Arbitrary<String> start =
                Arbitraries.of("", "", "1- ", "2- ", "3. ", "(1) ", "  1) ", "٤- ", "12. ", "999- ", "\t2) ", "5   ");
        Arbitrary<String> words = Arbitraries.of(
                "", "we ask the media to write", "title", "before:", "signed by 12 people", "on 1 May 2026", "x.");
        Arbitrary<String> end = Arbitraries.of("\n", "\n\n", "\r\n", "\r", " \n\u00A0\n");
        Arbitrary<String> line =
                Combinators.combine(start, words, end).as((number, text, stop) -> number + text + stop);
        return line.list().ofMaxSize(30).map(lines -> String.join("", lines));
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("- ", "-", ". ", ") ", ".- ", " - ", "-\u00A0\u00A0\u00A0", "– ", ": ", "\t");
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    private static int highest(DocumentReading reading, Placement.Part part) {
        return reading.placements().stream()
                .filter(placement -> placement.part() == part)
                .mapToInt(Placement::index)
                .max()
                .orElse(0);
    }

    private static Stream<String> texts(Document document) {
        return Stream.of(
                        Stream.of(document.title()),
                        document.preamble().stream(),
                        document.demands().stream().map(Demand::text),
                        document.closing().stream())
                .flatMap(texts -> texts)
                .map(LocalizedText::asMap)
                .flatMap(texts -> texts.values().stream());
    }
}
