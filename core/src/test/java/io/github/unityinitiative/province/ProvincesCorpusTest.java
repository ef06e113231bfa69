package io.github.unityinitiative.province;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.corpus.SharedCorpus;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corpus")
class ProvincesCorpusTest {

    @Test
    void everySpellingOfTheDevelopmentSignaturesIsKnown() {
        List<String> unknown = SharedCorpus.column("data/signatures/dev/signatures.csv", "province").stream()
                .filter(spelling -> !spelling.isBlank())
                .distinct()
                .filter(spelling -> Provinces.iraq().find(spelling).isEmpty())
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void everySpellingOfTheFactSheetIsKnown() {
        List<String> lines = SharedCorpus.lines("data/provinces.tsv");
        List<String> header = List.of(lines.get(0).split("\t", -1));
        List<String> unknown = lines.subList(1, lines.size() - 1).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> !cells[0].equals("IQ-KR"))
                .flatMap(cells ->
                        List.of((cells[header.indexOf("aliases_latin")] + ";" + cells[header.indexOf("aliases_arabic")])
                                        .split(";"))
                                .stream())
                .filter(spelling -> Provinces.iraq().find(spelling).isEmpty())
                .toList();
        assertThat(unknown).isEmpty();
    }
}
