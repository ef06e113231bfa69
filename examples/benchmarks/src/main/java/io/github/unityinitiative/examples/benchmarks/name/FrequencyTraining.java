package io.github.unityinitiative.examples.benchmarks.name;

import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.NamePart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes {@code name-frequencies.tsv}: how often name parts were counted as given, middle and family names.
 *
 * <p>Keeps parts counted at least three times in a source, folded, without articles; counts from Iraq weigh four
 * times, since the letter is from there. The same input gives the same bytes.
 *
 * <p>{@code FrequencyTraining DATA OUT}: DATA is the folder of names, OUT the file to write.
 */
public final class FrequencyTraining {
    private static final int FEWEST = 3;
    private static final long IRAQ = 4;
    private static final Map<String, Long> SOURCES = new TreeMap<>(Map.of(
            "gaza_register_arabic_script.tsv",
            1L,
            "iraq_arabic_script.tsv",
            IRAQ,
            "kurdistan_region_arabic_script.tsv",
            IRAQ,
            "yemen_syria_arabic_script.tsv",
            1L));

    private FrequencyTraining() {}

    /**
     * Counts and writes the table.
     *
     * @param arguments the folder of names and the file to write
     */
    public static void main(String[] arguments) {
        NameParser parser = NameParser.standard();
        SortedMap<String, long[]> counts = new TreeMap<>();
        SOURCES.forEach((file, weight) -> {
            for (Map<String, String> row : Table.read(Path.of(arguments[0], "frequencies", file), "\t")) {
                count(parser, row, weight, counts);
            }
        });
        Table.write(Path.of(arguments[1]), lines(counts));
    }

    private static void count(
            NameParser parser, Map<String, String> row, long weight, SortedMap<String, long[]> counts) {
        long count = Long.parseLong(row.getOrDefault("count", "0"));
        List<NamePart> parts = parser.parse(row.getOrDefault("name", "")).parts();
        if (count >= FEWEST && parts.size() == 1 && parts.get(0).folded().length() > 1) {
            long[] values = counts.computeIfAbsent(parts.get(0).folded(), absent -> new long[3]);
            values[position(row.getOrDefault("role", ""))] += count * weight;
        }
    }

    private static int position(String role) {
        return switch (role) {
            case "given" -> 0;
            case "family" -> 2;
            default -> 1;
        };
    }

    private static List<String> lines(SortedMap<String, long[]> counts) {
        List<String> lines = new ArrayList<>();
        lines.add("# Folded name part; how often it was counted as given name, as a middle name, as family name.");
        lines.add("# Made by FrequencyTraining in examples/benchmarks; do not edit by hand.");
        counts.forEach((part, values) -> lines.add(part + "\t" + values[0] + "\t" + values[1] + "\t" + values[2]));
        return lines;
    }
}
