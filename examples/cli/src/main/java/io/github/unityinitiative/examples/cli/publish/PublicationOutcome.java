package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.examples.cli.problem.CountPrinter;
import io.github.unityinitiative.examples.cli.problem.IntakeCounts;
import io.github.unityinitiative.publish.PublishedInitiative;
import java.util.stream.Stream;

/**
 * What became of every row.
 *
 * @param intake the rows as they were read and checked
 * @param repetitions who signed more than once
 * @param published what the public sees
 */
record PublicationOutcome(PublishIntake intake, DedupReport repetitions, PublishedInitiative published) {

    boolean hasProblems() {
        return intake.counts().hasErrors() || hasContradictoryDecisions();
    }

    boolean hasContradictoryDecisions() {
        return !repetitions.overruled().isEmpty();
    }

    /** Prints the account: the lines with one indent add up to the rows read. */
    void print(CountPrinter printer) {
        IntakeCounts counts = intake.counts();
        long people = repetitions.clusters().size();
        long confirmed = intake.standing().people(repetitions);
        printer.line("rows read", counts.read());
        printer.line("  rejected", counts.rejected());
        printer.lines(counts.rowsByProblem());
        printer.line("  accepted with errors, left out", counts.faulty());
        printer.line("  repeating another, joined to it", counts.accepted() - counts.faulty() - people);
        printer.line("  not confirmed or taken back", people - confirmed);
        printer.line("  published", confirmed);
        printer.line("    of them shown", shown());
        printer.line("errors in accepted rows", counts.errors());
        printer.line("warnings", counts.warnings());
        printer.lines(counts.violationsByCode());
        printer.line("pairs that may be one person", repetitions.statistics().possible());
    }

    private long shown() {
        try (Stream<?> signatories = published.signatories()) {
            return signatories.count();
        }
    }
}
