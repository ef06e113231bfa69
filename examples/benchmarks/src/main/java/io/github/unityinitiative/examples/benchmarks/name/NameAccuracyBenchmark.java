package io.github.unityinitiative.examples.benchmarks.name;

import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.name.NameDecision;
import io.github.unityinitiative.name.NameParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how well name comparison tells people apart on labelled pairs, kind by kind; prints figures only, no name.
 *
 * <p>{@code NameAccuracyBenchmark DATA}: DATA is the shared data folder.
 */
public final class NameAccuracyBenchmark {
    private static final double PRECISION = 0.99;
    private static final int BANDS = 10;

    private NameAccuracyBenchmark() {}

    /**
     * Prints the accuracy by kind, decisions by kind, and a reliability table.
     *
     * @param arguments the folder of the shared data; the one beside the checkout if there is none
     */
    public static void main(String[] arguments) {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data");
        Path names = data.resolve("names/dev");
        NameParser parser = NameParser.standard();
        NameComparator comparator = NameComparator.standard();
        List<MeasuredPair> all = new ArrayList<>();
        System.out.println(
                "kind           pairs    AUC  recall at .99   decisions same/possible/different of one | of two");
        for (String kind : NamePair.KINDS) {
            all.addAll(report(kind, NamePair.read(names, kind), parser, comparator));
        }
        report(SignaturePairs.KIND, SignaturePairs.read(data.resolve("signatures/dev"), parser), parser, comparator);
        report("aliases", NamePair.read(names.resolve("pos_alias-unrelated.tsv"), "aliases", true), parser, comparator);
        Path namesakes = names.resolve("neg_namesakes-exact.tsv");
        report("namesakes", NamePair.read(namesakes, "namesakes", false), parser, comparator);
        printReliability(all);
    }

    private static List<MeasuredPair> report(
            String kind, List<NamePair> pairs, NameParser parser, NameComparator comparator) {
        List<MeasuredPair> measured = MeasuredPair.of(pairs, parser, comparator);
        Ranking ranking = new Ranking();
        measured.forEach(
                pair -> ranking.add(pair.comparison().bits(), pair.pair().same()));
        System.out.printf(
                Locale.ROOT,
                "%-12s %7d  %.4f  %.3f          %s | %s%n",
                kind,
                pairs.size(),
                ranking.area(),
                ranking.recallAt(PRECISION),
                decisions(measured, true),
                decisions(measured, false));
        return measured;
    }

    private static String decisions(List<MeasuredPair> measured, boolean same) {
        Map<NameDecision, Integer> counts = new EnumMap<>(NameDecision.class);
        for (MeasuredPair pair : measured) {
            if (pair.pair().same() == same) {
                counts.merge(pair.comparison().decision(), 1, Integer::sum);
            }
        }
        return counts.getOrDefault(NameDecision.SAME, 0)
                + "/" + counts.getOrDefault(NameDecision.POSSIBLE, 0)
                + "/" + counts.getOrDefault(NameDecision.DIFFERENT, 0);
    }

    private static void printReliability(List<MeasuredPair> measured) {
        int[] sizes = new int[BANDS];
        int[] same = new int[BANDS];
        double[] probabilities = new double[BANDS];
        for (MeasuredPair pair : measured) {
            double probability = pair.comparison().probability();
            int band = Math.min(BANDS - 1, (int) (probability * BANDS));
            sizes[band]++;
            same[band] += pair.pair().same() ? 1 : 0;
            probabilities[band] += probability;
        }
        System.out.println("reliability: mean probability, share of one person, pairs");
        for (int band = 0; band < BANDS; band++) {
            int size = Math.max(1, sizes[band]);
            System.out.printf(
                    Locale.ROOT,
                    "  %.3f  %.3f  %d%n",
                    probabilities[band] / size,
                    (double) same[band] / size,
                    sizes[band]);
        }
    }
}
