package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.examples.cli.console.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: only its commands do anything. */
@Command(
        name = "initiative",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Carries an open letter and its signatures from files to a published site:",
            "reads them, reports every problem, finds people who signed twice, publishes."
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nStart here:%n",
        footer = {
            "  initiative publish --out my-site      a site from the bundled letter and sample",
            "  initiative validate signatures.csv    what is wrong with a file, by row and column",
            "  initiative COMMAND --help             what a command does, with examples",
            "",
            "Exit codes: 0 fine, 1 the data has problems (all reported), 2 wrong usage,",
            "3 something cannot be read or written."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the field
final class InitiativeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
