package io.github.unityinitiative.examples.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.cli.Run;
import io.github.unityinitiative.examples.cli.Shared;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Floors under the accuracy on a list of 20,000 with known signers, from the file to the measures. */
@Tag("corpus")
class EvaluateCorpusTest {

    private static final int PRECISION = 1;
    private static final int RECALL = 2;
    private static final int F1 = 3;

    @TempDir
    Path folder;

    @Test
    void whatIsJoinedIsRightAndNearlyAllIsFoundOrListed() {
        Path list = Shared.path("data").resolve("signatures/dev");
        String clusters = folder.resolve("clusters.csv").toString();
        String review = folder.resolve("review.jsonl").toString();
        Run.of("dedupe", list.resolve("signatures.csv").toString(), "--out", clusters, "--review", review);

        Map<String, List<String>> measures =
                measures("--truth", list.resolve("truth.csv").toString(), "--clusters", clusters, "--review", review);

        assertThat(number(measures, "pairwise", PRECISION)).isGreaterThanOrEqualTo(0.996);
        assertThat(number(measures, "pairwise", RECALL)).isGreaterThanOrEqualTo(0.71);
        assertThat(number(measures, "recall with review", 1)).isGreaterThanOrEqualTo(0.95);
        assertThat(number(measures, "review pairs per true pair", 1)).isLessThan(0.7);
        assertThat(number(measures, "0.5", F1)).isGreaterThan(0.925);
    }

    private static Map<String, List<String>> measures(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "evaluate";
        System.arraycopy(options, 0, arguments, 1, options.length);
        Run run = Run.of(arguments);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        Map<String, List<String>> measures = new HashMap<>();
        run.out()
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .forEach(cells -> measures.put(cells.get(0), cells));
        return measures;
    }

    private static double number(Map<String, List<String>> measures, String measure, int column) {
        return Double.parseDouble(
                measures.getOrDefault(measure, List.of("", "", "", "")).get(column));
    }
}
