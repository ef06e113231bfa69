package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.examples.cli.console.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns what went wrong into one line for a person and an exit code. There is no stack trace, and no message of an
 * exception that this program does not know: it could hold a value of somebody's record.
 */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final PrintWriter err;

    Failures(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        print(String.valueOf(failure.getMessage()));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        return cause instanceof IOException io ? cannotReadOrWrite(io) : unexpected(failure);
    }

    /** Reports that the heap is too small for the data. */
    int outOfMemory() {
        print("not enough memory for this data; give Java more with -Xmx, for example java -Xmx4g -jar …");
        return ExitCode.CANNOT_READ_OR_WRITE;
    }

    /** Reports a defect of this program. */
    int unexpected(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "an unknown place" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
        print("this is a defect of the program, please report it: "
                + failure.getClass().getSimpleName() + " at " + place);
        return ExitCode.CANNOT_READ_OR_WRITE;
    }

    private int cannotReadOrWrite(IOException failure) {
        print(IoMessages.of(failure));
        return ExitCode.CANNOT_READ_OR_WRITE;
    }

    private void print(String message) {
        err.println("initiative: " + message);
    }
}
