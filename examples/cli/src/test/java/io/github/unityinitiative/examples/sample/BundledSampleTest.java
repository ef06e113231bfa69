package io.github.unityinitiative.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.signatory.ProfessionVocabulary;
import io.github.unityinitiative.text.TextFolding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample in the resources against the program that made it. */
class BundledSampleTest {

    @Test
    void makingTheSampleAgainGivesTheSameBytes(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        SampleGenerator.generate(
                folder,
                SampleGenerator.BUNDLED_SIZE,
                SampleGenerator.BUNDLED_SEED,
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(Files.readString(folder.resolve("signatories.csv"))).isEqualTo(bundled("signatories.csv"));
        assertThat(Files.readString(folder.resolve("truth.csv"))).isEqualTo(bundled("truth.csv"));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("1300 signatories")
                .contains("duplicate-script: 23", "bad-date: 3");
    }

    @Test
    @Tag("corpus")
    void nobodyInTheSampleBearsTheNameOfAPublicFigure() throws IOException {
        Path figures = Path.of(System.getProperty("initiative.shared", "../shared"))
                .resolve("data/names/dev/clusters_public_figures.tsv");
        assumeTrue(Files.isReadable(figures), "no corpus here");
        Set<String> known = Files.readAllLines(figures).stream()
                .flatMap(line -> Stream.of(line.split("\t")))
                .map(TextFolding::fold)
                .collect(Collectors.toSet());
        long bearers = new SampleMaker(SampleGenerator.BUNDLED_SEED)
                .make(SampleGenerator.BUNDLED_SIZE).rows().stream()
                        .map(SampleRow::name)
                        .flatMap(name -> Stream.of(Writing.values()).map(name::in))
                        .filter(name -> known.contains(TextFolding.fold(name)))
                        .count();
        assertThat(bearers).isZero();
    }

    @Test
    void placesAndProfessionsOfTheTablesAreKnownToTheLibrary() {
        Tables tables = new Tables();
        for (Writing writing : Writing.values()) {
            assertThat(tables.professions)
                    .extracting(profession -> profession.get(writing.language()))
                    .allMatch(
                            words -> ProfessionVocabulary.bundled().find(words).isPresent());
            assertThat(tables.homes)
                    .filteredOn(home -> home.get("country").isEmpty())
                    .flatExtracting(home -> home.spellings(writing.language()))
                    .allMatch(spelling -> Provinces.iraq().find(spelling).isPresent());
        }
    }

    private static String bundled(String name) throws IOException {
        try (InputStream bytes = BundledSampleTest.class.getResourceAsStream("/sample/" + name)) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
