package io.github.unityinitiative.examples.cli.dedupe;

import io.github.unityinitiative.dedup.ReviewDecision;
import io.github.unityinitiative.dedup.ReviewLog;
import io.github.unityinitiative.examples.cli.console.Console;
import io.github.unityinitiative.examples.cli.intake.UnreadableFileException;
import io.github.unityinitiative.examples.cli.problem.Origin;
import io.github.unityinitiative.examples.cli.problem.ProblemPrinter;
import io.github.unityinitiative.i18n.ReportRenderer;
import io.github.unityinitiative.json.ReviewLogInput;
import io.github.unityinitiative.json.ReviewLogReader;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.UnreadableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What people decided about pairs of signatures. */
public final class DecisionOption {

    @Option(
            names = "--decisions",
            paramLabel = "DECISIONS",
            description =
                    "What people decided about pairs; repeatable, oldest first. The list of pairs for review is such a file once"
                            + " lines have a \"verdict\" (same, different or withdrawn) and a \"decidedAt\" (a day or a time).")
    private List<String> files = new ArrayList<>();

    /**
     * Reads the decisions. Where some cannot be read, they are told on the standard error output, and nothing should be
     * done without them: they may be of people who are not the same.
     *
     * @param console the process
     * @param reports the language of problems
     * @return all decisions, or empty if there were problems
     * @throws IOException if a file cannot be read
     */
    public Optional<ReviewLog> read(Console console, ReportRenderer reports) throws IOException {
        ProblemPrinter printer = new ProblemPrinter(console.err());
        List<ReviewDecision> decisions = new ArrayList<>();
        boolean sound = true;
        for (String file : files) {
            ReviewLogInput input = read(console, file);
            decisions.addAll(input.log().decisions());
            for (RowProblem problem : input.problems()) {
                sound = false;
                printer.accept(new Origin(file, problem.line(), problem.row())
                        .problem(problem, reports.problem(problem.code().name())));
            }
        }
        if (!sound) {
            console.err().println("Nothing was done: no decision may be left out.");
        }
        return sound ? Optional.of(ReviewLog.of(decisions)) : Optional.empty();
    }

    private static ReviewLogInput read(Console console, String file) throws IOException {
        try {
            return new ReviewLogReader().read(console.inputs().openAsItIs(file));
        } catch (UnreadableInputException e) {
            throw new UnreadableFileException(file, e);
        }
    }
}
