package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.examples.cli.compare.CompareCommand;
import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import io.github.unityinitiative.examples.cli.convert.ConvertCommand;
import io.github.unityinitiative.examples.cli.dedupe.DedupeCommand;
import io.github.unityinitiative.examples.cli.evaluate.EvaluateCommand;
import io.github.unityinitiative.examples.cli.letter.DigestCommand;
import io.github.unityinitiative.examples.cli.publish.PublishCommand;
import io.github.unityinitiative.examples.cli.validate.ValidateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line without the process around it. */
final class Application {

    private static final int HELP_WIDTH = 100;

    private final Console console;
    private final Failures failures;

    Application(Console console) {
        this.console = console;
        this.failures = new Failures(console.err());
    }

    /** Runs one command and returns its exit code. */
    int run(String... arguments) {
        int exitCode = execute(arguments);
        console.progress().end();
        if (console.out().checkError() && exitCode < ExitCode.USAGE) {
            console.err().println("initiative: cannot write to the standard output");
            return ExitCode.CANNOT_READ_OR_WRITE;
        }
        return exitCode;
    }

    private int execute(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (OutOfMemoryError e) {
            return failures.outOfMemory();
        } catch (StackOverflowError e) {
            return failures.unexpected(e);
        }
    }

    private CommandLine commandLine() {
        return new CommandLine(new InitiativeCommand())
                .addSubcommand(new PublishCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new DedupeCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new DigestCommand(console))
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
