package io.github.unityinitiative.examples.cli.evaluate;

import io.github.unityinitiative.dedup.SignatoryPair;
import io.github.unityinitiative.dedup.evaluation.Accuracy;
import io.github.unityinitiative.dedup.evaluation.Evaluation;
import io.github.unityinitiative.dedup.evaluation.ReliabilityBucket;
import io.github.unityinitiative.dedup.evaluation.ReportEvaluation;
import io.github.unityinitiative.examples.cli.io.Score;
import java.io.PrintWriter;

/** Prints measures as tables with tabulators: ids and numbers, nothing else. */
final class EvaluationPrinter {

    private static final int DECIMALS = 6;
    private static final int WORST = 10;
    private static final int TENTHS = 10;

    private final PrintWriter out;

    EvaluationPrinter(PrintWriter out) {
        this.out = out;
    }

    void printJoined(ReportEvaluation evaluation) {
        Evaluation joined = evaluation.joined();
        row("measure", "precision", "recall", "f1");
        accuracy("pairwise", joined.pairwise());
        accuracy("b-cubed", joined.perRecord());
    }

    /** Pairs of ids that are in one cluster and of two people. */
    void printWronglyClustered(ReportEvaluation evaluation) {
        for (SignatoryPair pair : evaluation.wronglyClustered(WORST)) {
            row("wrongly joined", pair.first().value(), pair.second().value());
        }
    }

    /** What the pairs for review add: how much is found, by which threshold, and whether scores mean what they say. */
    void printReview(ReportEvaluation evaluation, int pairs) {
        row("recall with review", number(evaluation.recallWithReview()));
        long truePairs = evaluation.joined().truePairs();
        row("review pairs per true pair", number((double) pairs / Math.max(1, truePairs)));
        row("joined from", "precision", "recall", "f1");
        for (int tenths = TENTHS - 1; tenths > 0; tenths--) {
            double threshold = (double) tenths / TENTHS;
            accuracy(Score.of(threshold, 1), evaluation.at(threshold).pairwise());
        }
        row("mean score", "right", "pairs");
        for (ReliabilityBucket bucket : evaluation.reliability()) {
            if (bucket.pairs() > 0) {
                double right = (double) bucket.right() / bucket.pairs();
                row(number(bucket.meanProbability()), number(right), String.valueOf(bucket.pairs()));
            }
        }
        evaluation
                .wronglyListed(WORST)
                .forEach(wrong -> row(
                        "wrongly listed",
                        wrong.pair().first().value(),
                        wrong.pair().second().value(),
                        number(wrong.probability())));
    }

    void count(String title, long count) {
        row(title, String.valueOf(count));
    }

    private void accuracy(String title, Accuracy accuracy) {
        row(title, number(accuracy.precision()), number(accuracy.recall()), number(accuracy.f1()));
    }

    private static String number(double value) {
        return Score.of(value, DECIMALS);
    }

    private void row(String... cells) {
        out.println(String.join("\t", cells));
    }
}
