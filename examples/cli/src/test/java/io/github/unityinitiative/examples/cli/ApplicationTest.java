package io.github.unityinitiative.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import io.github.unityinitiative.examples.cli.console.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    @Test
    void helpIsFineAndSaysHowToStart() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("initiative publish --out my-site").contains("Exit codes: 0 fine");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void versionSaysThatThereIsNoJarHere() {
        assertThat(Run.of("--version").out()).startsWith("initiative (built from source)");
    }

    @Test
    void noCommandIsWrongUsage() {
        Run run = Run.of();

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: initiative");
    }

    @Test
    void unknownOptionIsWrongUsageAndPointsToHelp() {
        Run run = Run.of("--publik");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("Unknown option: '--publik'").contains("Try: initiative --help");
    }

    @Test
    void closedStandardOutputIsReported() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                Console.of(new ByteArrayInputStream(new byte[0]), new BrokenPipe(), err, Progress.none(), Run.CLOCK);

        assertThat(new Application(console).run("--help")).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot write to the standard output");
    }

    private static final class BrokenPipe extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
