package io.github.unityinitiative.examples.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.cli.Run;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    Path folder;

    @Test
    void printsPairwiseAndBCubed() throws IOException {
        Run run = evaluate("id,entity\na,1\nb,1\nc,2\n", "id,cluster,decision\na,x,same\nb,x,same\nc,y,unique\n");

        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.FINE,
                        String.join(
                                System.lineSeparator(),
                                "measure\tprecision\trecall\tf1",
                                "pairwise\t1.000000\t1.000000\t1.000000",
                                "b-cubed\t1.000000\t1.000000\t1.000000",
                                "ids in truth\t3",
                                "ids in truth but in no cluster\t0",
                                "ids in clusters but not in truth\t0",
                                ""),
                        ""));
    }

    @Test
    void reportsIdsThatDoNotMatch() throws IOException {
        Run run = evaluate("id,entity\na,1\nb,1\n", "id,cluster\na,x\nz,x\ny,x\n");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
        assertThat(run.out())
                .contains("ids in truth but in no cluster\t1")
                .contains("ids in clusters but not in truth\t2");
    }

    @Test
    void reportsRowsThatCannotBeUsed() throws IOException {
        Run run = evaluate("id,entity\na,1\na,2\nb\n", "cluster\nx\n");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
        assertThat(run.err())
                .contains("truth.csv: row 3: the id has appeared before")
                .contains("truth.csv: row 4: too few columns")
                .contains("clusters.csv: row 1: the header needs the columns id and cluster");
    }

    @Test
    void aMissingFileIsNamed() {
        Run run = Run.of("evaluate", "--truth", folder.resolve("no.csv").toString(), "--clusters", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(run.err()).contains("no.csv: no such file");
    }

    private Run evaluate(String truth, String clusters) throws IOException {
        Path truthFile = Files.writeString(folder.resolve("truth.csv"), truth);
        Path clustersFile = Files.writeString(folder.resolve("clusters.csv"), clusters);
        return Run.of("evaluate", "--truth", truthFile.toString(), "--clusters", clustersFile.toString());
    }
}
