package io.github.unityinitiative.examples.benchmarks.name;

import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.NamePart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Trains {@code spellings.tsv}: which letters spell which, within and across scripts.
 *
 * <p>Learns from pairs of name parts seen at least twice, from parts of full names with equally many parts, and from
 * Kurdish spellings and Iraqi romanisations made by rule, and from names as Kurds say them. The same input gives the
 * same bytes.
 *
 * <p>{@code SpellingTraining DATA OUT}: DATA is the folder of names, OUT the file to write.
 */
public final class SpellingTraining {
    private static final int ROUNDS = 12;
    private static final int FIRST_ROUNDS = 6;
    private static final double FOREIGN_WEIGHT = 0.3;
    private static final double KURDISH_PAIR_WEIGHT = 4;
    private static final double SPOKEN_WEIGHT = 4;
    private static final double RULE_WEIGHT = 0.25;
    private static final double PLAIN_WEIGHT = RULE_WEIGHT / 2;
    private static final List<String> TOKEN_KINDS = List.of("ar-latn", "latn-latn");

    private final Path data;
    private final NameParser parser = NameParser.standard();
    private final Map<String, SortedMap<SpellingPair, Double>> pairs = new TreeMap<>();

    private SpellingTraining(Path data) {
        this.data = data;
    }

    /**
     * Trains and writes the table.
     *
     * @param arguments the folder of names and the file to write
     */
    public static void main(String[] arguments) {
        SpellingTraining training = new SpellingTraining(Path.of(arguments[0]));
        training.collectTokens();
        training.collectFullNames();
        training.collectByRule();
        training.collectSpoken();
        Table.write(Path.of(arguments[1]), training.lines());
    }

    private void collectTokens() {
        for (String kind : TOKEN_KINDS) {
            for (Map<String, String> row : tokens(kind)) {
                double seen = Double.parseDouble(row.getOrDefault("count", "0"));
                boolean arabic = row.getOrDefault("origin", "").equals("arabic");
                double weight = Math.min(3, 1 + StrictMath.log(seen) / StrictMath.log(4));
                add(single(row, "name_a"), single(row, "name_b"), arabic ? weight : weight * FOREIGN_WEIGHT);
            }
        }
    }

    private List<Map<String, String>> tokens(String kind) {
        Path file = data.resolve("dev/pos_tokens-" + kind + ".tsv");
        return Table.read(file, "\t").stream()
                .filter(row -> Integer.parseInt(row.getOrDefault("count", "0")) >= 2)
                .toList();
    }

    private void collectFullNames() {
        for (String kind : NamePair.KINDS) {
            double weight = kind.startsWith("k") || kind.startsWith("c") ? KURDISH_PAIR_WEIGHT : 1;
            for (NamePair pair : NamePair.read(data.resolve("dev/pos_" + kind + ".tsv"), kind, true)) {
                List<NamePart> left = parser.parse(pair.left()).parts();
                List<NamePart> right = parser.parse(pair.right()).parts();
                for (int i = 0; left.size() == right.size() && i < left.size(); i++) {
                    add(left.get(i).folded(), right.get(i).folded(), weight);
                }
            }
        }
    }

    private void collectByRule() {
        SpellingCounts counts = new SpellingCounts();
        SortedMap<SpellingPair, Double> acrossScripts = pairs.getOrDefault("Arab-Latn", new TreeMap<>());
        counts.learn(evened(acrossScripts), FIRST_ROUNDS, false);
        List<KurdishSpelling> spellings = new ArrayList<>();
        for (Map<String, String> row : tokens("ar-latn")) {
            String arabic = single(row, "name_a");
            String latin = single(row, "name_b");
            if (row.getOrDefault("origin", "").equals("arabic")) {
                List<String> cut = counts.cut("^" + arabic + "$", "^" + latin + "$");
                KurdishSpelling.ofArabic(arabic, latin, cut).ifPresent(spellings::add);
                RomanisationVariants.of(cut).forEach(variant -> addVariant(arabic, latin, variant));
            }
        }
        Path names = data.resolve("frequencies/kurdish_sorani_given_names_nocount.tsv");
        for (Map<String, String> row : Table.read(names, "\t")) {
            KurdishSpelling.ofSorani(single(row, "name")).ifPresent(spellings::add);
        }
        spellings.forEach(this::addKurdish);
    }

    private void collectSpoken() {
        for (List<String> row : SpokenKurdishNames.rows()) {
            List<String> spellings = row.stream().map(this::single).toList();
            for (int i = 0; i < spellings.size(); i++) {
                for (int j = 0; j < i; j++) {
                    add(spellings.get(j), spellings.get(i), SPOKEN_WEIGHT);
                }
            }
        }
    }

    private void addVariant(String arabic, String latin, String variant) {
        add(arabic, variant, RULE_WEIGHT);
        add(latin, variant, RULE_WEIGHT);
    }

    private void addKurdish(KurdishSpelling spelling) {
        add(spelling.arabic(), spelling.sorani(), RULE_WEIGHT);
        add(spelling.sorani(), spelling.english(), RULE_WEIGHT);
        add(spelling.sorani(), spelling.kurmanji(), RULE_WEIGHT);
        add(spelling.arabic(), spelling.kurmanji(), RULE_WEIGHT);
        add(spelling.kurmanji(), spelling.english(), RULE_WEIGHT);
        add(spelling.kurmanji(), spelling.plainKurmanji(), PLAIN_WEIGHT);
    }

    private String single(Map<String, String> row, String column) {
        return single(row.getOrDefault(column, ""));
    }

    /** The folded part of a name that has just one; empty if it has more. */
    private String single(String name) {
        List<NamePart> parts = parser.parse(name).parts();
        Optional<NamePart> first = parts.stream().findFirst();
        return parts.size() == 1 ? first.map(NamePart::folded).orElse("") : "";
    }

    private void add(String one, String other, double weight) {
        if (one.length() > 1 && other.length() > 1) {
            SpellingPair pair = SpellingPair.of(one, other);
            pairs.computeIfAbsent(pair.table(), absent -> new TreeMap<>()).merge(pair, weight, Double::sum);
        }
    }

    /** Lets frequent pairs weigh more than rare ones, but not by as much: each teaches the same letters again. */
    private static SortedMap<SpellingPair, Double> evened(SortedMap<SpellingPair, Double> weights) {
        SortedMap<SpellingPair, Double> evened = new TreeMap<>(weights);
        evened.replaceAll((pair, weight) ->
                Math.min(weight, 1 + StrictMath.log(Math.max(1, weight)) / StrictMath.log(4)));
        return evened;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Which letters spell which: table of two scripts, left piece, right piece, bits (-log2 of the joint");
        lines.add("# probability). ^ and $ mark the beginning and end of a word. Learned by SpellingTraining in");
        lines.add("# examples/benchmarks from pairs of spellings of the same names; do not edit by hand.");
        pairs.forEach((table, weights) -> {
            boolean symmetric = !table.equals("Arab-Latn");
            SortedMap<String, Double> learned = new SpellingCounts().learn(evened(weights), ROUNDS, symmetric);
            RomanisationVariants.addUsual(learned);
            learned.forEach((pieces, probability) -> lines.add(table + "\t" + pieces + "\t" + bits(probability)));
        });
        return lines;
    }

    private static String bits(double probability) {
        return String.format(Locale.ROOT, "%.2f", -StrictMath.log(probability) / StrictMath.log(2));
    }
}
