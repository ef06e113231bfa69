package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.console.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One run of the command line in this process, with everything that it printed. */
public record Run(int exitCode, String out, String err) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2014-07-01T12:00:00Z"), ZoneOffset.UTC);

    public static Run of(String... arguments) {
        return withInput("", arguments);
    }

    public static Run withInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exitCode = new Application(Console.of(in, out, err, Progress.none(), CLOCK)).run(arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
