package io.github.unityinitiative.examples.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.cli.Run;
import io.github.unityinitiative.examples.cli.Shared;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to break readers of CSV, JSON and UTF-8: each is read, or reported with a code. */
@Tag("corpus")
class ValidateCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"csv-spectrum", "java-csv-comparison", "json-test-suite", "kuhn-utf8"})
    void everyFileIsReadOrReported(String corpus) throws IOException {
        try (Stream<Path> files = Files.walk(Shared.path("corpora").resolve(corpus))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Run run = Run.of("validate", file.toString());

                assertThat(run.exitCode()).as(file.toString()).isIn(ExitCode.FINE, ExitCode.DATA_PROBLEMS);
                assertThat(run.err()).as(file.toString()).isEmpty();
                assertThat(run.out()).as(file.toString()).contains("rows read").doesNotContain("Exception");
                if (run.exitCode() == ExitCode.DATA_PROBLEMS) {
                    assertThat(run.out()).as(file.toString()).containsPattern(": error.*\\[[a-z0-9-]+]");
                }
            }
        }
    }
}
