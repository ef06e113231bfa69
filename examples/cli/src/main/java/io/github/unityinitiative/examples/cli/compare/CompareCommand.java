package io.github.unityinitiative.examples.cli.compare;

import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import io.github.unityinitiative.examples.cli.io.ByteLines;
import io.github.unityinitiative.examples.cli.io.FileAccess;
import io.github.unityinitiative.examples.cli.io.Output;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores pairs of names. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Says of pairs of names how likely they are spellings of one name.",
            "PAIRS is TAB-separated, without quotes, with the columns name_a and name_b in its header. The output has all"
                    + " its columns and two more: score (0 to 1) and decision (same, possible, different)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  initiative compare pairs.tsv --out scores.tsv",
            "  zcat pairs.tsv.gz | initiative compare - --out - | sort -t \"$(printf '\\t')\" -k 3"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class CompareCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PAIRS", description = "The pairs; gzip is unpacked, - is the standard input.")
    private String pairs;

    @Option(
            names = "--out",
            paramLabel = "SCORES",
            required = true,
            description = "Where to; - is the standard output.")
    private String out;

    private final Console console;

    /**
     * Creates the command.
     *
     * @param console the process around it
     */
    public CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.progress().stage("Comparing");
        try (ByteLines lines = new ByteLines(console.inputs().open(pairs));
                Output output = console.outputs().open(out, FileAccess.OWNER)) {
            PairComparison comparison = new PairComparison(lines, output.stream(), console);
            boolean problems = comparison.run();
            output.commit();
            return ExitCode.of(problems);
        }
    }
}
