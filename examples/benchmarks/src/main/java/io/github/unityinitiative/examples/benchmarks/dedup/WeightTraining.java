package io.github.unityinitiative.examples.benchmarks.dedup;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.dedup.Thresholds;
import io.github.unityinitiative.dedup.WeightEstimation;
import io.github.unityinitiative.dedup.Weights;
import io.github.unityinitiative.dedup.evaluation.Evaluation;
import io.github.unityinitiative.dedup.evaluation.ReportEvaluation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Trains {@code weights.tsv} of the deduplication from a list with known signers, and prints how weights that were
 * trained on half of the people do on the other half. The same input gives the same bytes.
 *
 * <p>{@code WeightTraining LIST OUT}: LIST is a folder with signatures.csv and truth.csv, OUT the file to write; the
 * comments, and the values that are judged and not learned, are those of the table in the source folder.
 */
public final class WeightTraining {

    private static final Path TABLE = Path.of("core/src/main/resources/io/github/unityinitiative/dedup/weights.tsv");
    private static final int BITS = 1;
    private static final double HALF = 0.5;

    private WeightTraining() {}

    /**
     * Trains and writes the table.
     *
     * @param arguments the folder of the list and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        SignatureList list = SignatureList.read(Path.of(arguments[0]));
        for (int half = 0; half < 2; half++) {
            Weights weights = train(list.half(half));
            print("half " + half + ", trained on itself", list.half(half), weights);
            print("half " + (1 - half) + ", trained on the other", list.half(1 - half), weights);
        }
        Weights weights = train(list);
        print("all, trained on itself", list, weights);
        Files.writeString(Path.of(arguments[1]), table(weights), StandardCharsets.UTF_8);
    }

    private static Weights train(SignatureList list) {
        return WeightEstimation.fromTruth(list.signatories(), list.truth());
    }

    private static void print(String title, SignatureList list, Weights weights) {
        DedupReport report = Deduplicator.builder()
                .weights(weights)
                .thresholds(Thresholds.standard())
                .threads(Runtime.getRuntime().availableProcessors())
                .build()
                .deduplicate(list.signatories());
        ReportEvaluation evaluation = ReportEvaluation.of(list.truth(), report);
        Evaluation joined = evaluation.joined();
        System.out.printf(
                Locale.ROOT,
                "%s: same P %.4f R %.4f, with review R %.4f, F1 of all from one half on %.4f%n",
                title,
                joined.pairwise().precision(),
                joined.pairwise().recall(),
                evaluation.recallWithReview(),
                evaluation.at(HALF).pairwise().f1());
    }

    /** The table as it is, with other bits. */
    private static String table(Weights weights) throws IOException {
        Map<String, String> bits = new LinkedHashMap<>();
        weights.toString().lines().map(line -> line.split("\t", -1)).forEach(cells -> bits.put(cells[0], cells[1]));
        StringBuilder table = new StringBuilder();
        for (String line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
            List<String> cells = List.of(line.split("\t", -1));
            String learned = bits.get(cells.get(0));
            table.append(learned == null ? line : line.replaceFirst("\t" + cells.get(BITS), "\t" + learned))
                    .append('\n');
        }
        return table.toString();
    }
}
