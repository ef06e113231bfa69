package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.console.Terminal;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the command line. */
public final class Main {

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        Console console = Console.of(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.progress(),
                Clock.systemUTC());
        System.exit(new Application(console).run(arguments));
    }
}
