package io.github.unityinitiative.examples.cli.evaluate;

import io.github.unityinitiative.dedup.evaluation.Accuracy;
import io.github.unityinitiative.dedup.evaluation.Evaluation;
import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.console.ExitCode;
import io.github.unityinitiative.examples.cli.io.Score;
import io.github.unityinitiative.signatory.SignatoryId;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures clusters against the truth. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Says how well clusters agree with the truth.",
            "Prints precision, recall and F1 over pairs, and B-cubed over ids. Only ids of the truth count; one that is in"
                    + " no cluster counts as found alone."
        },
        footerHeading = "%nExample:%n",
        footer = "  initiative evaluate --truth truth.csv --clusters clusters.csv")
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

    private static final int DECIMALS = 6;

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
        IdTable entities = IdTable.read(console, truth, "entity");
        IdTable found = IdTable.read(console, clusters, "cluster");
        print(Evaluation.of(entities.groups(), withAbsent(found.groups(), entities.groups())));
        long absent = missing(entities.groups(), found.groups());
        long unknown = missing(found.groups(), entities.groups());
        console.out().println("ids in truth\t" + entities.groups().size());
        console.out().println("ids in truth but in no cluster\t" + absent);
        console.out().println("ids in clusters but not in truth\t" + unknown);
        List<String> problems = Stream.of(entities, found)
                .flatMap(table -> table.problems().stream())
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

    private void print(Evaluation evaluation) {
        console.out().println("measure\tprecision\trecall\tf1");
        print("pairwise", evaluation.pairwise());
        print("b-cubed", evaluation.perRecord());
    }

    private void print(String measure, Accuracy accuracy) {
        console.out()
                .println(String.join(
                        "\t",
                        measure,
                        Score.of(accuracy.precision(), DECIMALS),
                        Score.of(accuracy.recall(), DECIMALS),
                        Score.of(accuracy.f1(), DECIMALS)));
    }

    private static long missing(Map<SignatoryId, String> from, Map<SignatoryId, String> in) {
        return from.keySet().stream().filter(id -> !in.containsKey(id)).count();
    }
}
