package io.github.unityinitiative.examples.cli.dedupe;

import io.github.unityinitiative.dedup.Evidence;
import io.github.unityinitiative.dedup.PairDecision;
import io.github.unityinitiative.examples.cli.io.Score;
import io.github.unityinitiative.examples.cli.problem.ProblemWords;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Prints for people why two rows were joined. */
final class EvidencePrinter {

    private final PrintWriter out;

    EvidencePrinter(PrintWriter out) {
        this.out = out;
    }

    void print(List<PairDecision> pairs) {
        pairs.forEach(pair -> out.println(line(pair)));
    }

    private static String line(PairDecision decision) {
        return decision.pair().first() + " and " + decision.pair().second()
                + ": one person with probability " + Score.of(decision.probability(), 4) + "; weights in bits: "
                + decision.evidence().stream().map(EvidencePrinter::words).collect(Collectors.joining(", "));
    }

    private static String words(Evidence evidence) {
        String sign = evidence.bits() >= 0 ? "+" : "";
        return ProblemWords.code(evidence.kind()).replace('-', ' ') + " " + sign + Score.of(evidence.bits(), 1);
    }
}
