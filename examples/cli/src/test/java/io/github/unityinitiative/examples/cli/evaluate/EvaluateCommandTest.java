package io.github.unityinitiative.examples.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.cli.Run;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void listsWrongPairsByIdAlone() throws IOException {
        Run run = evaluate("id,entity\na,1\nb,2\n", "id,cluster\na,x\nb,x\n");

        assertThat(run.out()).contains("wrongly joined\ta\tb");
    }

    @Test
    void printsWhatReviewAdds() throws IOException {
        Files.writeString(folder.resolve("review.jsonl"), """
                {"a":"a","b":"b","score":0.85,"evidence":[{"kind":"email","bits":3.1}]}
                {"a":"b","b":"c","score":0.25,"evidence":[]}
                """);

        Run run = evaluate(
                "id,entity\na,1\nb,1\nc,2\n",
                "id,cluster\na,x\nb,y\nc,z\n",
                "--review",
                folder.resolve("review.jsonl").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out().lines())
                .contains(
                        "pairwise\t1.000000\t0.000000\t0.000000",
                        "recall with review\t1.000000",
                        "review pairs per true pair\t2.000000",
                        "0.8\t1.000000\t1.000000\t1.000000",
                        "0.2\t0.333333\t1.000000\t0.500000",
                        "0.850000\t1.000000\t1",
                        "0.250000\t0.000000\t1",
                        "wrongly listed\tb\tc\t0.250000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"b\",\"score\":1}", "{\"a\":\"a\",\"b\":\"b\",\"score\":2}", "[]", "{\"a\""})
    void whatIsNoPairIsReportedByNumber(String line) throws IOException {
        Path review = Files.writeString(folder.resolve("review.jsonl"), line);

        Run run = evaluate("id,entity\na,1\nb,1\n", "id,cluster\na,x\nb,x\n", "--review", review.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_PROBLEMS);
        assertThat(run.err()).contains("review.jsonl: object 1: ");
    }

    @Test
    void aMissingFileIsNamed() {
        Run run = Run.of("evaluate", "--truth", folder.resolve("no.csv").toString(), "--clusters", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(run.err()).contains("no.csv: no such file");
    }

    private Run evaluate(String truth, String clusters, String... more) throws IOException {
        Path truthFile = Files.writeString(folder.resolve("truth.csv"), truth);
        Path clustersFile = Files.writeString(folder.resolve("clusters.csv"), clusters);
        List<String> arguments = new ArrayList<>(
                List.of("evaluate", "--truth", truthFile.toString(), "--clusters", clustersFile.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }
}
