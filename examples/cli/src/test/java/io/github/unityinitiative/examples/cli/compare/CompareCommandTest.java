package io.github.unityinitiative.examples.cli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.cli.Run;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    Path folder;

    @Test
    void copiesAllColumnsAndAddsScoreAndDecision() throws IOException {
        List<String> rows = compare("id\tname_a\tname_b\tnote\n1\tعلي حسين الجبوري\tAli Hussein al-Jubouri\t\"x\"\n"
                + "2\tAli Hussein al-Jubouri\tHuda Sabah Yousif\t\n");

        assertThat(rows.get(0)).isEqualTo("id\tname_a\tname_b\tnote\tscore\tdecision");
        assertThat(rows.get(1))
                .matches("1\tعلي حسين الجبوري\tAli Hussein al-Jubouri\t\"x\"\t0\\.\\d{12}\t(same|possible)");
        assertThat(rows.get(2)).matches("2\tAli Hussein al-Jubouri\tHuda Sabah Yousif\t\t0\\.\\d{12}\tdifferent");
        assertThat(rows).hasSize(3);
    }

    @Test
    void columnsMayComeInAnyOrderAfterAByteOrderMark() throws IOException {
        assertThat(compare("\uFEFFname_b\tname_a\nHuda Sabah\tHuda Sabah\n")).hasSize(2);
    }

    @Test
    void aRowWithoutBothNamesIsReportedAndKept() throws IOException {
        Run run = run("name_a\tname_b\nHuda Sabah\n");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
        assertThat(run.err()).contains("line 2: a name is missing").doesNotContain("Huda");
        assertThat(Files.readAllLines(folder.resolve("scores.tsv")))
                .containsExactly("name_a\tname_b\tscore\tdecision", "Huda Sabah\t0.000000000000\tdifferent");
    }

    @Test
    void aTableWithoutTheColumnsIsReported() throws IOException {
        for (String table : List.of("", "name,other\n", "name_a\tnameb\n")) {
            Run run = run(table);

            assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
            assertThat(run.err()).contains("line 1: the header needs");
        }
    }

    @Test
    void readsAndWritesPipes() {
        Run run = Run.withInput("name_a\tname_b\nHuda Sabah\tHuda Sabah\n", "compare", "-", "--out", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out().lines()).hasSize(2).first().isEqualTo("name_a\tname_b\tscore\tdecision");
    }

    @Test
    void aMissingFileIsNamed() {
        Run run = Run.of("compare", folder.resolve("no.tsv").toString(), "--out", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(run.err()).contains("no.tsv: no such file");
    }

    @Test
    void anOutputIsRequired() {
        Run run = Run.of("compare", "pairs.tsv");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--out").contains("Try: initiative compare --help");
    }

    private List<String> compare(String table) throws IOException {
        assertThat(run(table)).isEqualTo(new Run(ExitCode.FINE, "", ""));
        return Files.readAllLines(folder.resolve("scores.tsv"));
    }

    private Run run(String table) throws IOException {
        Path pairs = Files.writeString(folder.resolve("pairs.tsv"), table);
        return Run.of(
                "compare",
                pairs.toString(),
                "--out",
                folder.resolve("scores.tsv").toString());
    }
}
