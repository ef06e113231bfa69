package io.github.unityinitiative.examples.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.cli.Run;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {

    private static final String FAULTY = """
            id,name,email,province,signed_on
            s1,Huda Sabah Yousif,,Basra,2014-06-20
            s2,,,,2014-02-30
            s3,Karim Nabil Aziz,no-address,Atlantis,2015-01-01
            """;

    @TempDir
    Path folder;

    @Test
    void cleanDataIsFine() throws IOException {
        Run run = validate("id,name\ns1,Huda Sabah Yousif\n");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out())
                .startsWith("rows read ")
                .containsPattern("accepted +1\n")
                .containsPattern("rejected +0\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyProblemIsToldByRowAndColumn() throws IOException {
        Run run = validate(FAULTY);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
        assertThat(run.out())
                .contains(
                        "a.csv:3: error, row 2, signed_on: This is not a day of the calendar in the form 2014-06-17. [date-invalid]")
                .contains("a.csv:3: error, row 2, name: There is no name. [name-missing]")
                .contains("a.csv:4: warning, row 3, province: The province is not known. [unknown-province]")
                .containsPattern("a.csv:4: \\w+, row 3, email: Must be an e-mail address. \\[email-address]")
                .containsPattern("a.csv:4: \\w+, row 3, signed_on: The day of signing is in the future.");
    }

    @Test
    void noValueIsPrinted() throws IOException {
        Run run = validate(FAULTY);

        assertThat(run.out() + run.err()).doesNotContain("Karim", "no-address", "Atlantis", "2014-02-30");
    }

    @Test
    void todayCanBeSet() throws IOException {
        Path file = write("a.csv", "name,signed_on\nHuda Sabah Yousif,2015-01-01\n");

        assertThat(Run.of("validate", file.toString()).out()).contains("[signed-in-future]");
        assertThat(Run.of("validate", file.toString(), "--today", "2015-02-01").out())
                .doesNotContain("[signed-in-future]");
    }

    @Test
    void warningsAloneAreFine() throws IOException {
        Run run = validate("name,province\nHuda Sabah Yousif,Atlantis\n");

        assertThat(run.out()).contains("[unknown-province]");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void jsonPlacesArePointers() throws IOException {
        Path file = write("a.jsonl", "{\"name\":\"Huda Sabah\",\"signedOn\":\"June\"}\n");

        assertThat(Run.of("validate", file.toString()).out()).contains("a.jsonl:1: error, row 1, /signedOn: ");
    }

    @Test
    void theReportIsJsonLinesOfProblems() throws IOException {
        Path file = write("a.csv", FAULTY);
        Path report = folder.resolve("report.jsonl");

        Run run = Run.of("validate", file.toString(), "--report", report.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
        assertThat(run.out()).startsWith("rows read");
        assertThat(Files.readAllLines(report))
                .hasSizeGreaterThan(4)
                .contains("{\"file\":\"" + file + "\",\"line\":3,\"row\":2,\"column\":\"name\",\"severity\":\"error\","
                        + "\"code\":\"name-missing\",\"message\":\"There is no name.\"}");
    }

    @ParameterizedTest
    @CsvSource({"ar, الاسم مفقود.", "ckb, ناو نییە.", "kmr, Nav tune ye.", "tr, Ad yok."})
    void messagesComeInTheLanguageAskedFor(String language, String message) throws IOException {
        Path file = write("a.csv", "name,city\n,Basra\n");

        assertThat(Run.of("validate", file.toString(), "--language", language).out())
                .contains(message);
    }

    @Test
    void anUnknownLanguageIsWrongUsage() throws IOException {
        Run run = Run.of("validate", write("a.csv", "name\n").toString(), "--language", "xx");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("ar, ar-001, ckb, kmr, en, tr");
    }

    @Test
    void theirColumnsCanBeMapped() throws IOException {
        Path file = write("a.csv", "Full name;Signed\nHuda Sabah Yousif;2014-06-20\n");

        Run run = Run.of(
                "validate",
                file.toString(),
                "--separator",
                ";",
                "--map",
                "Full name=name",
                "--map",
                "Signed=signed_on");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).containsPattern("accepted +1\n");
    }

    @Test
    void aFileThatIsNoTableOfNamesIsReportedAndTheOthersAreRead() throws IOException {
        Path first = write("a.csv", "height,width\n1,2\n");
        Path second = write("b.csv", "name\nHuda Sabah Yousif\n");

        Run run = Run.of("validate", first.toString(), second.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
        assertThat(run.out())
                .contains("a.csv:1: error: No column is called name")
                .containsPattern("accepted +1\n");
    }

    @Test
    void packedFilesAndPipesAreRead() throws IOException {
        Path packed = folder.resolve("a.csv.gz");
        Files.write(packed, gzip("name\nHuda Sabah Yousif\n"));

        Run run = Run.withInput("{\"name\":\"Karim Nabil\"}\n", "validate", "-", "--format", "jsonl");

        assertThat(Run.of("validate", packed.toString()).out()).containsPattern("accepted +1\n");
        assertThat(run.out()).containsPattern("accepted +1\n");
    }

    @Test
    void aDamagedPackedFileCannotBeRead() throws IOException {
        Path packed = folder.resolve("a.csv.gz");
        byte[] bytes = gzip("name\nHuda Sabah Yousif\n");
        Files.write(packed, Arrays.copyOf(bytes, bytes.length - 6));

        Run run = Run.of("validate", packed.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(run.err()).contains("a.csv.gz").contains("damaged or cut off");
    }

    private Run validate(String table) throws IOException {
        return Run.of("validate", write("a.csv", table).toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
