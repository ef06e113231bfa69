package io.github.unityinitiative.examples.cli.validate;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import io.github.unityinitiative.examples.cli.intake.ImportOptions;
import io.github.unityinitiative.examples.cli.intake.SignatoryFile;
import io.github.unityinitiative.examples.cli.intake.SignatorySequence;
import io.github.unityinitiative.examples.cli.intake.UnreadableFileException;
import io.github.unityinitiative.examples.cli.io.FileAccess;
import io.github.unityinitiative.examples.cli.io.JsonLines;
import io.github.unityinitiative.examples.cli.io.Output;
import io.github.unityinitiative.examples.cli.option.DayOption;
import io.github.unityinitiative.examples.cli.option.ReportLanguage;
import io.github.unityinitiative.examples.cli.problem.Codes;
import io.github.unityinitiative.examples.cli.problem.CountPrinter;
import io.github.unityinitiative.examples.cli.problem.Problem;
import io.github.unityinitiative.examples.cli.problem.ProblemFile;
import io.github.unityinitiative.examples.cli.problem.ProblemPrinter;
import io.github.unityinitiative.examples.cli.problem.ProblemSink;
import io.github.unityinitiative.i18n.ReportRenderer;
import io.github.unityinitiative.text.LocalizedText;
import io.github.unityinitiative.validation.InitiativeValidator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds everything that is wrong with files of signatories. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Tells every problem of files of signatories.",
            "Problems are told by row, column and JSON pointer. Rows that are no signatures (no name, a day that does not"
                    + " exist) are rejected; the others are checked against the rules. No value of a row is printed: a"
                    + " report may go where the data may not."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  initiative validate signatures.csv",
            "  initiative validate export.csv --map \"Full name=name\" --map \"Signed=signed_on\"",
            "  initiative validate a.csv b.jsonl.gz --report problems.jsonl --language ar"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class ValidateCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Signatories; gzip is unpacked, - is the standard input.")
    private List<String> files;

    @Mixin
    private ImportOptions options;

    @Mixin
    private DayOption day;

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            description = "Write the problems to this file, one JSON object a line, and print only how many there are.")
    private @Nullable String report;

    @Mixin
    private ReportLanguage language;

    private final Console console;

    /**
     * Creates the command.
     *
     * @param console the process around it
     */
    public ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (report == null) {
            return validate(new ProblemPrinter(console.out()));
        }
        try (Output output = console.outputs().open(report, FileAccess.OWNER)) {
            int exitCode = validateTo(output);
            output.commit();
            return exitCode;
        }
    }

    private int validateTo(Output output) throws IOException {
        try (JsonLines lines = new JsonLines(output.stream())) {
            return validate(new ProblemFile(lines));
        }
    }

    private int validate(ProblemSink problems) throws IOException {
        InitiativeValidator validator = InitiativeValidator.builder(day.clock(console.clock()))
                .maximumKept(0)
                .build();
        ReportRenderer reports = language.reports();
        Document unknownLetter =
                Document.builder("unknown", LocalizedText.empty()).build();
        RowCheck check = new RowCheck(validator.start(unknownLetter), reports, problems);
        boolean unreadable = false;
        for (SignatoryFile file : options.files(console.inputs(), files)) {
            unreadable |= !isReadable(file, check, problems, reports);
        }
        console.progress().end();
        new CountPrinter(console.out()).print(check.counts());
        return ExitCode.of(unreadable || check.counts().hasErrors());
    }

    private boolean isReadable(SignatoryFile file, RowCheck check, ProblemSink problems, ReportRenderer reports)
            throws IOException {
        try {
            new SignatorySequence(console.progress(), List.of(file), check).readAll();
            return true;
        } catch (UnreadableFileException e) {
            if (!e.isDataProblem()) {
                throw e;
            }
            problems.accept(Problem.ofFile(file.name(), e.line(), Codes.of(e.reason()), e.words(reports)));
            return false;
        }
    }
}
