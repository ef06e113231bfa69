package io.github.unityinitiative.examples.cli.convert;

import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import io.github.unityinitiative.examples.cli.intake.SignatoryFile;
import io.github.unityinitiative.examples.cli.intake.SignatoryFormats;
import io.github.unityinitiative.examples.cli.intake.SourceNames;
import io.github.unityinitiative.examples.cli.io.FileAccess;
import io.github.unityinitiative.examples.cli.io.Output;
import io.github.unityinitiative.examples.cli.problem.Codes;
import io.github.unityinitiative.examples.cli.problem.CountPrinter;
import io.github.unityinitiative.examples.cli.problem.ProblemPrinter;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.interop.Loss;
import io.github.unityinitiative.json.interop.Losses;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Carries signatories from one tool to another. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Converts signatories between the formats of several tools.",
            "Formats: initiative (ours, JSON, or JSON Lines for files named .jsonl), csv, osdi, action-network, popolo; and"
                    + " read only: e-petitions, proca. Private fields are converted too, so the output is readable by you"
                    + " alone. What the other format has no place for is told at the end."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  initiative convert export.json signatures.csv --from osdi --to csv",
            "  initiative convert signatures.csv archive.jsonl --from csv --to initiative"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class ConvertCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "IN", description = "The input; gzip is unpacked, - is the standard input.")
    private String in;

    @Parameters(index = "1", paramLabel = "OUT", description = "The output; - is the standard output.")
    private String out;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            required = true,
            converter = ExchangeFormat.Converter.class,
            description = "The format of IN.")
    private ExchangeFormat from;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            converter = ExchangeFormat.Converter.class,
            description = "The format of OUT.")
    private ExchangeFormat to;

    @Spec
    private CommandSpec spec;

    private final Console console;

    /**
     * Creates the command.
     *
     * @param console the process around it
     */
    public ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!to.isWritable()) {
            throw new ParameterException(spec.commandLine(), "this format can be read but not written");
        }
        if (from == ExchangeFormat.E_PETITIONS && to != ExchangeFormat.INITIATIVE) {
            throw new ParameterException(
                    spec.commandLine(), "e-petitions does not say who signed: convert it to initiative");
        }
        console.progress().stage("Converting");
        Losses losses = new Losses();
        boolean lines = SignatoryFormats.ofFile(out) == SignatoryFormat.JSON_LINES;
        Conversion conversion = new Conversion(to, lines, losses, new ProblemPrinter(console.err()));
        try (Output output = console.outputs().open(out, FileAccess.OWNER)) {
            convert(conversion, output.stream(), losses);
            output.commit();
        }
        console.progress().end();
        report(conversion, losses);
        return ExitCode.of(conversion.rejected() > 0);
    }

    private void convert(Conversion conversion, OutputStream output, Losses losses) throws IOException {
        if (from == ExchangeFormat.E_PETITIONS) {
            conversion.petition(in, console.inputs().openAsItIs(in), output);
            return;
        }
        SignatoryFormat container = container();
        SignatoryFile file = new SignatoryFile(
                in,
                container,
                Conversion.reader(from, container, losses)
                        .source(new SourceNames().of(in))
                        .build(),
                () -> console.inputs().openAsItIs(in));
        conversion.signatories(file, output, console.progress());
    }

    /** What is around the records: a table for CSV, and otherwise JSON Lines or JSON as the file is named. */
    private SignatoryFormat container() {
        if (from == ExchangeFormat.CSV) {
            return SignatoryFormat.CSV;
        }
        SignatoryFormat named = SignatoryFormats.ofFile(in);
        return named == SignatoryFormat.CSV ? SignatoryFormat.JSON : named;
    }

    /** To the standard error: the standard output may be the converted data. */
    private void report(Conversion conversion, Losses losses) {
        CountPrinter counts = new CountPrinter(console.err());
        counts.line("records read", conversion.read());
        counts.line("  rejected", conversion.rejected());
        for (Loss loss : losses.report().losses()) {
            counts.line("  " + Codes.of(loss.kind()) + ": " + loss.field(), loss.count());
        }
    }
}
