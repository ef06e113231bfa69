package io.github.unityinitiative.examples.cli.dedupe;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.dedup.PairDecision;
import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import io.github.unityinitiative.examples.cli.intake.ImportOptions;
import io.github.unityinitiative.examples.cli.intake.SignatorySequence;
import io.github.unityinitiative.examples.cli.io.FileAccess;
import io.github.unityinitiative.examples.cli.io.Output;
import io.github.unityinitiative.examples.cli.option.DisplayLanguages;
import io.github.unityinitiative.examples.cli.problem.CountPrinter;
import io.github.unityinitiative.examples.cli.problem.ProblemPrinter;
import io.github.unityinitiative.i18n.ReportRenderer;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds people who signed more than once. */
@Command(
        name = "dedupe",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Finds people who signed more than once, in any spelling or script.",
            "Nothing is deleted: the output says for every row read which cluster it is in, and pairs that are not certain"
                    + " are listed for somebody to look at."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  initiative dedupe signatures.csv --out clusters.csv",
            "  initiative dedupe a.csv b.jsonl --out clusters.csv --review review.jsonl --explain"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class DedupeCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Signatories; gzip is unpacked, - is the standard input.")
    private List<String> files;

    @Mixin
    private ImportOptions options;

    @Option(
            names = "--out",
            paramLabel = "CLUSTERS",
            required = true,
            description =
                    "Where to write id,cluster,decision (unique or same) for every row; - is the standard output.")
    private String out;

    @Option(
            names = "--review",
            paramLabel = "REVIEW",
            description =
                    "Where to write the pairs that may be one person, most probable first, one JSON object a line.")
    private @Nullable String review;

    @Option(
            names = "--explain",
            description =
                    "Print why rows were joined: how much likelier or less likely each piece of evidence makes it.")
    private boolean explain;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = DisplayLanguages.class,
            defaultValue = "en",
            description = "The language of explanations: ar, ckb, kmr, tr or en (default).")
    private DisplayLanguage language;

    private final Console console;

    /**
     * Creates the command.
     *
     * @param console the process around it
     */
    public DedupeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReportRenderer reports = ReportRenderer.builder(language).build();
        RowIds ids = new RowIds(new ProblemPrinter(console.err()), reports);
        SignatorySequence signatories =
                new SignatorySequence(console.progress(), options.files(console.inputs(), files), ids);
        DedupReport report = Deduplicator.builder()
                .threads(Runtime.getRuntime().availableProcessors())
                .build()
                .deduplicate(() -> signatories);
        console.progress().stage("Writing");
        try (Output output = console.outputs().open(out, FileAccess.OWNER)) {
            new ClusterFile(output.stream()).write(ids, report);
            output.commit();
        }
        if (review != null) {
            PairFile.write(console.outputs().open(review, FileAccess.OWNER), report.possible());
        }
        summarize(ids, report, reports);
        return ExitCode.of(ids.rejected() > 0);
    }

    private void summarize(RowIds ids, DedupReport report, ReportRenderer reports) throws IOException {
        console.progress().end();
        if (explain) {
            for (PairDecision merge : report.merges()) {
                reports.render(merge, console.err());
            }
        }
        CountPrinter counts = new CountPrinter(console.err());
        counts.line("rows read", ids.size());
        counts.line("  rejected", ids.rejected());
        counts.line("signatures joined to another", report.merges().size());
        counts.line("pairs for review", report.statistics().possible());
        counts.line("groups too large, divided", report.statistics().dividedBlocks());
    }
}
