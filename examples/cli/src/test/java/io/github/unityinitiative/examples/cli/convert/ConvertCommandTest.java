package io.github.unityinitiative.examples.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.cli.Run;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {

    private static final String TABLE =
            "id,name,email,signed_on\ns1,Huda Sabah Yousif,huda@example.org,2014-06-20\ns2,,,2014-06-20\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"initiative, a.json", "initiative, a.jsonl", "csv, a.csv", "osdi, a.json", "action-network, a.json"})
    void goesToAFormatAndBack(String format, String name) throws IOException {
        Path there = folder.resolve(name);
        Path back = folder.resolve("back.csv");

        Run run = convert(write("in.csv", TABLE), there, "csv", format);
        Run returned = convert(there, back, format, "csv");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
        assertThat(run.err()).contains("in.csv:3: error, row 2, name").containsPattern("records read +2\n");
        assertThat(returned.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(back)).contains("Huda Sabah Yousif", "huda@example.org", "2014-06-20");
    }

    @Test
    void tellsWhatTheOtherFormatHasNoPlaceFor() throws IOException {
        Path in = write("in.csv", "name,status\nHuda Sabah Yousif,withdrawn\n");

        Run run = convert(in, folder.resolve("out.json"), "csv", "popolo");

        assertThat(run.err()).containsPattern("dropped: signatory \\(withdrawn\\) +1\n");
    }

    @Test
    void aPetitionIsALetterWithoutSignatories() throws IOException {
        Path in = write(
                "petition.json",
                "{\"data\":{\"type\":\"petition\",\"id\":7,\"attributes\":{\"action\":\"Clean the river\","
                        + "\"background\":\"It is dirty.\",\"state\":\"open\",\"signature_count\":12}}}");
        Path out = folder.resolve("out.json");

        assertThat(convert(in, out, "e-petitions", "initiative").exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(out)).contains("Clean the river");
    }

    @ParameterizedTest
    @CsvSource({"csv, proca", "csv, e-petitions", "e-petitions, csv", "csv, xml", "xml, csv"})
    void whatCannotBeConvertedIsWrongUsage(String from, String to) throws IOException {
        Run run = convert(write("in.csv", TABLE), folder.resolve("out"), from, to);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatIsNoJsonLeavesNoOutput() throws IOException {
        Path out = folder.resolve("out.csv");

        Run run = convert(write("in.json", "no json"), out, "osdi", "csv");

        assertThat(run.exitCode()).isNotEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("in.json").doesNotContain("Exception");
        assertThat(run.exitCode()).isPositive();
    }

    private static Run convert(Path in, Path out, String from, String to) {
        return Run.of("convert", in.toString(), out.toString(), "--from", from, "--to", to);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
