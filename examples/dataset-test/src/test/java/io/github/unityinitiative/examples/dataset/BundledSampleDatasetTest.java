package io.github.unityinitiative.examples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.examples.dataset.DatasetCheck.Problem;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bundled sample, whose truth file says which rows are at fault: all of them are found, and no others. */
class BundledSampleDatasetTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("initiative.root", "../.."), "examples/cli/src/main/resources/sample");

    /** Which problem each planted fault must be reported as. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("bad-date", "date-invalid"),
            Map.entry("date-before-launch", "signed-before-launch"),
            Map.entry("date-in-future", "signed-in-future"),
            Map.entry("unknown-province", "unknown-province"),
            Map.entry("province-and-country", "province-and-country"),
            Map.entry("bad-country", "country-code"),
            Map.entry("formula-name", "no-formula"),
            Map.entry("link-name", "no-link"),
            Map.entry("html-name", "no-markup"),
            Map.entry("bidi-name", "no-bidi-overrides"),
            Map.entry("missing-name", "name-missing"),
            Map.entry("bad-email", "email-address"),
            Map.entry("bad-phone", "phone-number"),
            Map.entry("bad-visibility", "visibility-invalid"),
            Map.entry("extra-cell", "wrong-field-count"));

    private DatasetCheck check;
    private Map<String, String> planted;

    @BeforeEach
    void readTheSample() throws IOException {
        SignatoryReader reader = SignatoryReader.builder(SignatoryFormat.CSV)
                .source("sample.csv")
                .build();
        try (InputStream in = Files.newInputStream(SAMPLE.resolve("signatories.csv"))) {
            Clock today = Clock.fixed(Instant.parse("2014-12-01T00:00:00Z"), ZoneOffset.UTC);
            check = DatasetCheck.of(reader, in, BundledInitiative.document(), today);
        }
        planted = Files.readAllLines(SAMPLE.resolve("truth.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[2]));
    }

    @Test
    void everyRowIsAccountedFor() {
        DatasetAssert.assertThat(check).accountsForRows(1300);
    }

    @Test
    void everyPlantedFaultIsReportedAsWhatItIs() {
        Map<String, Set<String>> found = new TreeMap<>();
        check.problems()
                .forEach(problem -> found.computeIfAbsent(problem.id(), id -> new TreeSet<>())
                        .add(problem.code()));
        planted.forEach((id, fault) -> {
            if (CODES.containsKey(fault)) {
                assertThat(found.getOrDefault(id, Set.of()))
                        .as("%s of %s", fault, id)
                        .contains(CODES.get(fault));
            }
        });
    }

    @Test
    void rowsWithoutAFaultHaveNoError() {
        assertThat(check.errors())
                .filteredOn(problem -> !CODES.containsKey(planted.get(problem.id())))
                .extracting(Problem::toString)
                .isEmpty();
    }
}
