package io.github.unityinitiative.examples.cli.dedupe;

import io.github.unityinitiative.dedup.Cluster;
import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.dedup.PairDecision;
import io.github.unityinitiative.dedup.ReviewLog;
import io.github.unityinitiative.dedup.SignatoryPair;
import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import io.github.unityinitiative.examples.cli.intake.ImportOptions;
import io.github.unityinitiative.examples.cli.intake.SignatorySequence;
import io.github.unityinitiative.examples.cli.io.FileAccess;
import io.github.unityinitiative.examples.cli.io.IdTable;
import io.github.unityinitiative.examples.cli.io.Output;
import io.github.unityinitiative.examples.cli.option.ReportLanguage;
import io.github.unityinitiative.examples.cli.problem.CountPrinter;
import io.github.unityinitiative.examples.cli.problem.ProblemPrinter;
import io.github.unityinitiative.i18n.ReportRenderer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
            "  initiative dedupe a.csv b.jsonl --out clusters.csv --review review.jsonl --explain",
            "  initiative dedupe a.csv b.jsonl c.csv --out new.csv --decisions review.jsonl --earlier clusters.csv"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class DedupeCommand implements Callable<Integer> {

    private static final double PERCENT = 100;

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

    @Mixin
    private DecisionOption decisions;

    @Option(
            names = "--earlier",
            paramLabel = "CLUSTERS",
            description = "The clusters of an earlier run, whose ids are kept.")
    private @Nullable String earlier;

    @Option(
            names = "--explain",
            description =
                    "Print why rows were joined: how much likelier or less likely each piece of evidence makes it.")
    private boolean explain;

    @Mixin
    private ReportLanguage language;

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
        ReportRenderer reports = language.reports();
        Optional<ReviewLog> log = decisions.read(console, reports);
        Optional<List<Cluster>> kept = earlierClusters();
        if (log.isEmpty() || kept.isEmpty()) {
            return ExitCode.DATA_PROBLEMS;
        }
        Deduplicator deduplicator = Deduplicator.builder()
                .reviews(log.get())
                .earlier(kept.get())
                .threads(Runtime.getRuntime().availableProcessors())
                .build();
        return dedupe(deduplicator, reports);
    }

    private int dedupe(Deduplicator deduplicator, ReportRenderer reports) throws IOException {
        RowIds ids = new RowIds(new ProblemPrinter(console.err()), reports);
        SignatorySequence signatories =
                new SignatorySequence(console.progress(), options.files(console.inputs(), files), ids);
        DedupReport report = deduplicator.deduplicate(() -> signatories);
        console.progress().stage("Writing");
        try (Output output = console.outputs().open(out, FileAccess.OWNER)) {
            new ClusterFile(output.stream()).write(ids, report);
            output.commit();
        }
        if (review != null) {
            PairFile.write(console.outputs().open(review, FileAccess.OWNER), report.possible());
        }
        summarize(ids, report, reports);
        return ExitCode.of(ids.rejected() > 0 || !report.overruled().isEmpty());
    }

    /** A cluster has the id of one of its members, which is all that has to be known of it. */
    private Optional<List<Cluster>> earlierClusters() throws IOException {
        if (earlier == null) {
            return Optional.of(List.of());
        }
        IdTable table = IdTable.read(console.inputs(), earlier, "cluster");
        table.problems().forEach(console.err()::println);
        return table.problems().isEmpty()
                ? Optional.of(table.groups().entrySet().stream()
                        .filter(row -> row.getKey().value().equals(row.getValue()))
                        .map(row -> new Cluster(row.getKey(), List.of(row.getKey())))
                        .toList())
                : Optional.empty();
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
        counts.line(
                "signatures joined to another",
                report.statistics().records() - report.clusters().size());
        counts.line("pairs for review", report.statistics().possible());
        counts.line("groups too large, divided", report.statistics().dividedBlocks());
        console.err()
                .println(String.format(
                        Locale.ROOT,
                        "Of the pairs of one person, %.1f%% were compared, by estimate.",
                        PERCENT * report.statistics().blockingRecall()));
        for (SignatoryPair pair : report.overruled()) {
            console.err()
                    .println(pair.first() + " and " + pair.second()
                            + " are decided to be the same, but other decisions keep them apart.");
        }
    }
}
