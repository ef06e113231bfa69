package io.github.unityinitiative.examples.cli.console;

import io.github.unityinitiative.examples.cli.io.Inputs;
import io.github.unityinitiative.examples.cli.io.Outputs;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Everything of the process that a command may use, so that tests can stand in for it. Text is UTF-8 whatever the
 * default of the machine.
 *
 * @param inputs opens what is read
 * @param outputs opens what is written
 * @param out results and where to look
 * @param err problems
 * @param progress how far the work is
 * @param clock what day it is
 */
public record Console(
        Inputs inputs, Outputs outputs, PrintWriter out, PrintWriter err, Progress progress, Clock clock) {

    /**
     * Everything of a process.
     *
     * @param in the standard input
     * @param out the standard output
     * @param err the standard error output
     * @param progress how far the work is
     * @param clock what day it is
     * @return a console
     */
    public static Console of(InputStream in, OutputStream out, OutputStream err, Progress progress, Clock clock) {
        return new Console(new Inputs(in), new Outputs(out), text(out), text(err), progress, clock);
    }

    private static PrintWriter text(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
