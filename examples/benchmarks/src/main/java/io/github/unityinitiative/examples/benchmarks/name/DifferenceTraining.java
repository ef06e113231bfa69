package io.github.unityinitiative.examples.benchmarks.name;

import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.name.NameFeature;
import io.github.unityinitiative.name.NameParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Trains {@code name-differences.tsv}: for which reasons two names differ, from pairs with known truth, and prints
 * the accuracy on people left out of the training. The same input gives the same bytes.
 *
 * <p>{@code DifferenceTraining DATA OUT}: DATA is the shared data folder, OUT the file to write.
 */
public final class DifferenceTraining {
    private static final List<NameFeature> LEADING =
            List.of(NameFeature.GIVEN_FAR, NameFeature.FAMILY_FAR, NameFeature.BOTH_MISSING, NameFeature.MIDDLE_FAR);
    private static final double LARGE_KIND = 1_500;
    private static final double SMALL_KIND = 300;
    private static final double SMALL_KIND_WEIGHT = 1.5;
    private static final double PRECISION = 0.99;

    private final List<MeasuredPair> pairs;
    private final Map<String, Integer> sizes = new TreeMap<>();

    private DifferenceTraining(List<MeasuredPair> pairs) {
        this.pairs = pairs;
        pairs.forEach(pair -> sizes.merge(group(pair.pair()), 1, Integer::sum));
    }

    /**
     * Trains, prints the accuracy of a cross-validation, and writes the table.
     *
     * @param arguments the shared data folder and the file to write
     */
    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        NameParser parser = NameParser.standard();
        List<NamePair> pairs = new ArrayList<>();
        NamePair.KINDS.forEach(kind -> pairs.addAll(NamePair.read(data.resolve("names/dev"), kind)));
        pairs.addAll(SignaturePairs.read(data.resolve("signatures/dev"), parser));
        DifferenceTraining training = new DifferenceTraining(MeasuredPair.of(pairs, parser, NameComparator.standard()));
        training.crossValidate();
        Table.write(Path.of(arguments[1]), lines(training.fit(pair -> true)));
    }

    private static String group(NamePair pair) {
        return pair.kind() + pair.same();
    }

    private double[][] fit(Predicate<NamePair> chosen) {
        List<ReasonFitter.Example> examples = pairs.stream()
                .filter(pair -> chosen.test(pair.pair()))
                .map(pair -> new ReasonFitter.Example(
                        pair.features(), pair.pair().same(), weight(sizes.getOrDefault(group(pair.pair()), 1))))
                .toList();
        List<NameFeature> order = List.of(NameFeature.values());
        List<Integer> leading = LEADING.stream().map(order::indexOf).toList();
        return new ReasonFitter(order.size(), leading).fit(examples);
    }

    private static double weight(int size) {
        return size < SMALL_KIND ? SMALL_KIND_WEIGHT : Math.min(1, LARGE_KIND / size);
    }

    private void crossValidate() {
        Map<String, Ranking> rankings = new TreeMap<>();
        for (int fold = 0; fold < NamePair.FOLDS; fold++) {
            int left = fold;
            double[][] weights = fit(pair -> pair.fold() != left);
            for (MeasuredPair pair : pairs) {
                if (pair.pair().fold() == left) {
                    rankings.computeIfAbsent(pair.pair().kind(), absent -> new Ranking())
                            .add(
                                    ReasonFitter.score(weights, pair.features()),
                                    pair.pair().same());
                }
            }
        }
        rankings.forEach((kind, ranking) -> System.out.printf(
                Locale.ROOT,
                "%-12s AUC %.4f  recall at .99 %.3f%n",
                kind,
                ranking.area(),
                ranking.recallAt(PRECISION)));
    }

    private static List<String> lines(double[][] weights) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Why two names differ: feature, and its weight in each reason, in bits. A reason's log-odds are the");
        lines.add("# sum of weight times feature; the odds that the names differ are the sum of the reasons' odds.");
        lines.add("# The reasons began as: another given name, another family, contradiction, another middle name.");
        lines.add("# Trained by DifferenceTraining in examples/benchmarks; do not edit by hand.");
        for (NameFeature feature : NameFeature.values()) {
            StringBuilder line =
                    new StringBuilder(feature.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            for (double[] reason : weights) {
                double bits = reason[List.of(NameFeature.values()).indexOf(feature)] / StrictMath.log(2);
                line.append('\t').append(String.format(Locale.ROOT, "%.3f", bits));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
