package io.github.unityinitiative.examples.benchmarks.dedup;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.dedup.PairDecision;
import io.github.unityinitiative.dedup.Thresholds;
import io.github.unityinitiative.dedup.WeightEstimation;
import io.github.unityinitiative.dedup.Weights;
import io.github.unityinitiative.dedup.evaluation.Evaluation;
import io.github.unityinitiative.dedup.evaluation.ReliabilityBucket;
import io.github.unityinitiative.dedup.evaluation.ReportEvaluation;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well deduplication does on lists whose truth is known: folders given as arguments, or the development lists of the
 * shared corpora. Prints ids and numbers, never a name.
 */
public final class DedupAccuracyBenchmark {

    private static final double[] CURVE = {0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    private static final double HALF = 0.5;
    private static final int WORST = 10;

    private final PrintStream out;

    private DedupAccuracyBenchmark(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the benchmark.
     *
     * @param folders folders with signatures.csv and truth.csv; none for the development lists
     * @throws IOException if a list cannot be read
     */
    public static void main(String... folders) throws IOException {
        DedupAccuracyBenchmark benchmark = new DedupAccuracyBenchmark(System.out);
        if (folders.length > 0) {
            for (String folder : folders) {
                benchmark.run(SignatureList.read(Path.of(folder)));
            }
            return;
        }
        Path data = SignatureList.shared().resolve("data");
        benchmark.run(SignatureList.read(data.resolve("signatures/dev")));
        benchmark.run(SignatureList.read(data.resolve("signatures/dev-100k")));
        benchmark.run(names(data.resolve("names/dev/records_register.tsv"), "record_id", "entity_id"));
        benchmark.run(names(data.resolve("names/dev/clusters_public_figures.tsv"), "", "linked_group"));
        Path febrl = data.resolve("names/dev");
        benchmark.run(FebrlList.read(febrl, "febrl_1.tsv"));
        benchmark.run(FebrlList.read(febrl, "febrl_2.tsv"));
        benchmark.run(FebrlList.read(febrl, "febrl_3.tsv"));
        benchmark.run(FebrlList.read(febrl, "febrl_4a.tsv", "febrl_4b.tsv"));
    }

    /** A list of nothing but names. */
    private static SignatureList names(Path file, String idColumn, String entityColumn) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> header = List.of(lines.get(0).split("\t", -1));
        List<Signatory> signatories = new ArrayList<>();
        Map<SignatoryId, String> truth = new HashMap<>();
        for (int line = 1; line < lines.size(); line++) {
            String[] cells = lines.get(line).split("\t", -1);
            int idAt = header.indexOf(idColumn);
            SignatoryId id = SignatoryId.of(idAt < 0 ? "row" + line : cells[idAt]);
            PersonName name = PersonName.of(cells[header.indexOf("name")]);
            signatories.add(Signatory.builder(id, name).build());
            truth.put(id, cells[header.indexOf(entityColumn)]);
        }
        return new SignatureList(file.getFileName().toString(), signatories, truth);
    }

    private void run(SignatureList list) {
        Weights weights = Weights.standard();
        DedupReport standard = report(list, Thresholds.standard(), weights);
        ReportEvaluation evaluation = ReportEvaluation.of(list.truth(), standard);
        print("%n== %s: %d signatures", list.name(), list.signatories().size());
        print("run: %s", standard.statistics());
        printGrades(evaluation, standard);
        ReportEvaluation all = ReportEvaluation.of(
                list.truth(), report(list, new Thresholds(Thresholds.standard().same(), 0.01), weights));
        printCurve(all);
        printReliability(all.reliability());
        printErrors("wrongly joined", evaluation.wronglyJoined(WORST));
        printErrors("wrongly listed", evaluation.wronglyListed(WORST));
        runWithoutTruth(list);
    }

    /** The same with weights that the list itself teaches, its truth unknown. */
    private void runWithoutTruth(SignatureList list) {
        Weights weights = WeightEstimation.withoutTruth(list.signatories());
        DedupReport report = report(list, Thresholds.standard(), weights);
        ReportEvaluation evaluation = ReportEvaluation.of(list.truth(), report);
        print("with weights from the list without its truth (EM):");
        printGrades(evaluation, report);
        print("all pairs from %.2f on: %s", HALF, line(evaluation.at(HALF)));
    }

    private void printGrades(ReportEvaluation evaluation, DedupReport report) {
        Evaluation joined = evaluation.joined();
        print("same: %s", line(joined));
        double perTruePair = (double) report.possible().size() / Math.max(1, joined.truePairs());
        print(
                "same and review: recall %.4f with %.2f review pairs per true pair",
                evaluation.recallWithReview(), perTruePair);
    }

    private static DedupReport report(SignatureList list, Thresholds thresholds, Weights weights) {
        return Deduplicator.builder()
                .thresholds(thresholds)
                .weights(weights)
                .threads(Runtime.getRuntime().availableProcessors())
                .build()
                .deduplicate(list.signatories());
    }

    private void printCurve(ReportEvaluation evaluation) {
        double best = 0;
        for (double threshold : CURVE) {
            Evaluation at = evaluation.at(threshold);
            best = Math.max(best, at.pairwise().f1());
            print("all pairs from %.2f on: %s", threshold, line(at));
        }
        print("best pairwise F1 of all thresholds: %.4f", best);
    }

    private static String line(Evaluation at) {
        return String.format(
                Locale.ROOT,
                "pairs P %.4f R %.4f F1 %.4f, B3 P %.4f R %.4f F1 %.4f",
                at.pairwise().precision(),
                at.pairwise().recall(),
                at.pairwise().f1(),
                at.perRecord().precision(),
                at.perRecord().recall(),
                at.perRecord().f1());
    }

    private void printReliability(List<ReliabilityBucket> buckets) {
        for (ReliabilityBucket bucket : buckets) {
            double right = (double) bucket.right() / Math.max(1, bucket.pairs());
            print("said %.3f, is %.3f (%d pairs)", bucket.meanProbability(), right, bucket.pairs());
        }
    }

    private void printErrors(String title, List<PairDecision> errors) {
        errors.forEach(error -> print(
                "%s: %s %s p=%.4f", title, error.pair().first(), error.pair().second(), error.probability()));
    }

    private void print(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }
}
