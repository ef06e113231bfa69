package io.github.unityinitiative.examples.benchmarks.dedup;

import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.NamePart;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How well any matcher could do on lists whose truth is known, next to how well we do: the best pairwise F1 of all
 * thresholds, pairs taken one by one, not joined into clusters.
 *
 * <ul>
 *   <li>"truth of the other half": pairs with the same evidence in whole bits are given the share of pairs of one person
 *       among them in the other half of the people. No weighing of this evidence can be expected to do better.
 *   <li>"own truth": the same with the truth of these very pairs, learned by heart: out of reach of any weighing.
 *   <li>"same record twice": a matcher that knows everything but cannot tell signatures apart that say the same. Nothing
 *       that reads nothing else can do better, whatever it makes of what it reads.
 * </ul>
 */
public final class DedupCeiling {

    /** What we say counts like so many pairs with the same evidence. */
    private static final double OWN_OPINION = 2;

    private final SignatureList list;
    private final List<JudgedPair> pairs;
    private final long truePairs;

    private DedupCeiling(SignatureList list) {
        this.list = list;
        this.pairs = JudgedPair.of(list);
        this.truePairs = list.truth().values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(size -> size * (size - 1) / 2)
                .sum();
    }

    /**
     * Prints the estimates.
     *
     * @param folders folders with signatures.csv and truth.csv; none for the development lists
     * @throws IOException if a list cannot be read
     */
    public static void main(String... folders) throws IOException {
        Path signatures = SignatureList.shared().resolve("data/signatures");
        List<Path> paths = folders.length > 0
                ? List.of(folders).stream().map(Path::of).toList()
                : List.of(signatures.resolve("dev"), signatures.resolve("dev-100k"));
        for (Path path : paths) {
            new DedupCeiling(SignatureList.read(path)).print();
        }
    }

    private void print() {
        long found = pairs.stream().filter(JudgedPair::same).count();
        System.out.printf(Locale.ROOT, "== %s: %d of %d true pairs have any evidence%n", list.name(), found, truePairs);
        print("as it is", JudgedPair::probability);
        Map<String, Cell> halves = cells(pair -> pair.half() + pair.evidence());
        print(
                "truth of the other half",
                pair -> share(halves.getOrDefault((1 - pair.half()) + pair.evidence(), Cell.NONE), pair));
        Map<String, Cell> whole = cells(JudgedPair::evidence);
        print("own truth", pair -> share(whole.getOrDefault(pair.evidence(), Cell.NONE)));
        Map<SignatoryId, String> texts = texts();
        Map<String, Cell> alike = cells(pair -> alike(pair, texts));
        print("same record twice", pair -> share(alike.getOrDefault(alike(pair, texts), Cell.NONE)));
    }

    private void print(String title, ToDoubleFunction<JudgedPair> score) {
        System.out.printf(Locale.ROOT, "best F1, %s: %.4f%n", title, bestF1(score));
    }

    private double bestF1(ToDoubleFunction<JudgedPair> score) {
        List<JudgedPair> ranked = pairs.stream()
                .sorted(Comparator.comparingDouble(score).reversed())
                .toList();
        double best = 0;
        long right = 0;
        for (int taken = 0; taken < ranked.size(); taken++) {
            right += ranked.get(taken).same() ? 1 : 0;
            boolean tied = taken + 1 < ranked.size()
                    && score.applyAsDouble(ranked.get(taken)) == score.applyAsDouble(ranked.get(taken + 1));
            best = tied ? best : Math.max(best, 2.0 * right / (taken + 1 + truePairs));
        }
        return best;
    }

    private Map<String, Cell> cells(Function<JudgedPair, String> key) {
        Map<String, Cell> cells = new HashMap<>();
        pairs.forEach(pair -> cells.merge(key.apply(pair), new Cell(pair.same() ? 1 : 0, 1), Cell::plus));
        return cells;
    }

    private static double share(Cell cell) {
        return cell.same() / (double) Math.max(1, cell.pairs());
    }

    private static double share(Cell cell, JudgedPair pair) {
        return (cell.same() + OWN_OPINION * pair.probability()) / (cell.pairs() + OWN_OPINION);
    }

    /** What each signature says, spelled alike: parts of the name, residence, profession, mailbox and phone. */
    private Map<SignatoryId, String> texts() {
        NameParser parser = NameParser.standard();
        return list.signatories().stream().collect(Collectors.toMap(Signatory::id, one -> text(one, parser)));
    }

    private static String text(Signatory signatory, NameParser parser) {
        String name = parser.parse(signatory.name().signed().text()).parts().stream()
                .map(NamePart::folded)
                .collect(Collectors.joining(" "));
        return String.join(
                "\t",
                name,
                signatory
                        .residence()
                        .province()
                        .map(province -> String.valueOf(province.idOrNull()))
                        .orElse(""),
                signatory
                        .profession()
                        .map(Profession::category)
                        .map(Objects::toString)
                        .orElse(""),
                signatory.contact().email().orElse(""),
                signatory.contact().phone().orElse(""));
    }

    private static String alike(JudgedPair pair, Map<SignatoryId, String> texts) {
        String first = texts.getOrDefault(pair.pair().first(), "");
        String second = texts.getOrDefault(pair.pair().second(), "");
        return first.compareTo(second) < 0 ? first + "\n" + second : second + "\n" + first;
    }

    private record Cell(int same, int pairs) {

        private static final Cell NONE = new Cell(0, 0);

        private Cell plus(Cell other) {
            return new Cell(same + other.same, pairs + other.pairs);
        }
    }
}
