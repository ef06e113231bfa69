package io.github.unityinitiative.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job without any file: what a newcomer runs first. */
class BundledSampleTest {

    @TempDir
    Path folder;

    @Test
    void theBundledLetterAndSampleMakeASite() throws IOException {
        Path site = folder.resolve("site");

        Run run = Run.of("publish", "--out", site.toString());

        assertThat(run.exitCode()).as("its problems are planted").isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("14 demands")
                .containsPattern("rows read +1300\n")
                .contains("The data has problems");
        for (String language : new String[] {"ar", "ckb", "kmr", "en"}) {
            assertThat(site.resolve(language).resolve("index.html")).exists();
        }
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain("@example.", ".example\"");
            }
        }
    }
}
