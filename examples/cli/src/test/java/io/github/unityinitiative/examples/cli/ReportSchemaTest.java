package io.github.unityinitiative.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.unityinitiative.json.SignatoryReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line of every report is what the schema in the library's jar says. */
class ReportSchemaTest {

    private static final String ROWS = """
            id,name,province,email,phone,signed_on,language,visibility
            s1,Ghassan Qutayba al-Rawanduzi,Erbil,g@example.org,0750 123 4567,2014-06-18,en,full
            s1,Ghassan Qutayba Rawanduzi,Erbil,g@example.org,0750 123 4567,2014-06-18,en,full
            s3,,Basra,,,2014-02-30,klingon,sometimes
            s4,Ghassan Qutayba Rawanduzi,Basra,,,,,
            s5,Huda Sabah Yousif,Baghdad,not an address,12,2014-06-19,ar,initials
            s6,Ghassan Qutayba al-Rawanduzi,Erbil,g@example.org,0750 123 4567,2014-06-18,en,full
            s7,too,few
            """;

    @TempDir
    private Path folder;

    private Path rows;

    @BeforeEach
    void writeTheRows() throws IOException {
        rows = Files.writeString(folder.resolve("rows.csv"), ROWS);
    }

    @Test
    void problemsOfValidation() throws IOException {
        Path report = folder.resolve("report.jsonl");
        Path unreadable = Files.writeString(folder.resolve("unreadable.csv"), "city\nBasra\n");
        Run.of("validate", rows.toString(), unreadable.toString(), "--report", report.toString());
        assertValid(report, 6);
    }

    @Test
    void everyReportOfAPublication() throws IOException {
        Run.of(
                "publish",
                "--signatories",
                rows.toString(),
                "--out",
                folder.resolve("out").toString());
        assertValid(find("problems.jsonl"), 6);
        // Pairs for review are written in the same way, if there are any.
        assertValid(find("joined.jsonl"), 1);
        assertValid(find("review.jsonl"), 0);
    }

    private Path find(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static void assertValid(Path report, int atLeast) throws IOException {
        Schema schema = schema();
        List<String> lines = Files.readAllLines(report);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(lines)
                .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON))
                        .as(line)
                        .isEmpty());
        assertThat(schema.validate("{\"code\":7}", InputFormat.JSON)).isNotEmpty();
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SignatoryReader.class.getResourceAsStream("schema/report-1.0.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        }
    }
}
