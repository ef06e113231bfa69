package io.github.unityinitiative.examples.cli.evaluate;

import io.github.unityinitiative.dedup.evaluation.ReportEvaluation;
import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import io.github.unityinitiative.examples.cli.io.IdTable;
import io.github.unityinitiative.signatory.SignatoryId;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures clusters against the truth. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Says how well clusters agree with the truth.",
            "Prints precision, recall and F1 over pairs, and B-cubed over ids, and ids that were wrongly joined. Only ids of"
                    + " the truth count; one that is in no cluster counts as found alone."
        },
        footerHeading = "%nExample:%n",
        footer = "  initiative evaluate --truth truth.csv --clusters clusters.csv --review review.jsonl")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class EvaluateCommand implements Callable<Integer> {

    @Option(
            names = "--truth",
            paramLabel = "TRUTH",
            required = true,
            description = "CSV with the columns id and entity: who really signed.")
    private String truth;

    @Option(
            names = "--clusters",
            paramLabel = "CLUSTERS",
            required = true,
            description = "CSV with the columns id and cluster, as dedupe writes it.")
    private String clusters;

    @Option(
            names = "--review",
            paramLabel = "REVIEW",
            description =
                    "Pairs for review as dedupe writes them: prints what they add, precision and recall by threshold,"
                            + " whether scores mean what they say, and the worst errors.")
    private @Nullable String review;

    private final Console console;

    /**
     * Creates the command.
     *
     * @param console the process around it
     */
    public EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        IdTable entities = IdTable.read(console.inputs(), truth, "entity");
        IdTable found = IdTable.read(console.inputs(), clusters, "cluster");
        ReviewTable listed = review == null ? ReviewTable.empty() : ReviewTable.read(console, review);
        ReportEvaluation evaluation =
                ReportEvaluation.of(entities.groups(), withAbsent(found.groups(), entities.groups()), listed.pairs());
        long absent = missing(entities.groups(), found.groups());
        long unknown = missing(found.groups(), entities.groups());
        EvaluationPrinter printer = new EvaluationPrinter(console.out());
        printer.printJoined(evaluation);
        printer.count("ids in truth", entities.groups().size());
        printer.count("ids in truth but in no cluster", absent);
        printer.count("ids in clusters but not in truth", unknown);
        printer.printWronglyClustered(evaluation);
        if (review != null) {
            printer.printReview(evaluation, listed.pairs().size());
        }
        List<String> problems = Stream.of(entities.problems(), found.problems(), listed.problems())
                .flatMap(List::stream)
                .toList();
        problems.forEach(console.err()::println);
        return ExitCode.of(absent > 0 || unknown > 0 || !problems.isEmpty());
    }

    /** The clusters, with an own one for each id that is in none: what was lost was not found. */
    private static Map<SignatoryId, String> withAbsent(
            Map<SignatoryId, String> clusters, Map<SignatoryId, String> truth) {
        Map<SignatoryId, String> complete = new HashMap<>();
        truth.keySet().forEach(id -> complete.put(id, "absent " + id));
        clusters.forEach((id, cluster) -> complete.put(id, "found " + cluster));
        return complete;
    }

    private static long missing(Map<SignatoryId, String> from, Map<SignatoryId, String> in) {
        return from.keySet().stream().filter(id -> !in.containsKey(id)).count();
    }
}
