package io.github.unityinitiative.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.cli.console.ExitCode;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class FailuresTest {

    private final StringWriter printed = new StringWriter();
    private final Failures failures = new Failures(new PrintWriter(printed, true));

    static Stream<Arguments> inputAndOutput() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("a.csv"), "a.csv: no such file or folder"),
                Arguments.of(new AccessDeniedException("a.csv"), "a.csv: permission denied"),
                Arguments.of(new FileSystemException("a.csv"), "a.csv: cannot be read or written"),
                Arguments.of(
                        new FileSystemException("a.csv", null, "No space left on device"),
                        "a.csv: No space left on device"),
                Arguments.of(new EOFException(), "the compressed data is damaged or cut off"),
                Arguments.of(new MalformedInputException(1), "the text is not UTF-8"),
                Arguments.of(new IOException(), "cannot read or write"),
                Arguments.of(new IOException("Broken pipe"), "Broken pipe"));
    }

    @ParameterizedTest
    @MethodSource("inputAndOutput")
    void saysInOneLineWhatCannotBeReadOrWritten(IOException failure, String message) {
        assertThat(handle(failure)).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(printed).hasToString("initiative: " + message + System.lineSeparator());
    }

    @Test
    void unwrapsWhatAStreamHadToWrap() {
        assertThat(handle(new UncheckedIOException(new IOException("Broken pipe"))))
                .isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(printed.toString()).contains("Broken pipe");
    }

    @Test
    void hidesTheMessageOfAnUnexpectedFailure() {
        assertThat(handle(new IllegalStateException("somebody@example.org"))).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(printed.toString())
                .contains("IllegalStateException at FailuresTest.java:")
                .doesNotContain("somebody");
    }

    @Test
    void tellsHowToGiveMoreMemory() {
        assertThat(failures.outOfMemory()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(printed.toString()).contains("-Xmx");
    }

    private int handle(Exception failure) {
        CommandLine command = new CommandLine(new InitiativeCommand());
        return failures.handleExecutionException(failure, command, command.parseArgs());
    }
}
