package io.github.unityinitiative.examples.sample;

import io.github.unityinitiative.examples.sample.SampleRow.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A list of synthetic signatories in the order in which they signed, and the truth about them.
 *
 * @param rows the rows, their ids set
 */
record Sample(List<SampleRow> rows) {

    Sample {
        rows = List.copyOf(rows);
    }

    /** The signatories as CSV. */
    String signatories() {
        StringBuilder csv = new StringBuilder();
        line(csv, Arrays.stream(Column.values()).map(Column::header).toList());
        for (SampleRow row : rows) {
            List<String> cells =
                    new ArrayList<>(Arrays.stream(Column.values()).map(row::get).toList());
            if (row.planted() == Planted.EXTRA_CELL) {
                cells.add("one cell too many");
            }
            line(csv, cells);
        }
        return csv.toString();
    }

    /** The true person of every row, and what was planted, as CSV. */
    String truth() {
        StringBuilder csv = new StringBuilder();
        line(csv, List.of("id", "entity", "planted"));
        for (SampleRow row : rows) {
            line(csv, List.of(row.get(Column.ID), row.person().entity(), plantedWord(row)));
        }
        return csv.toString();
    }

    /** How many rows of each planted kind there are, by its word. */
    Map<String, Long> planted() {
        return rows.stream()
                .filter(row -> row.planted() != null)
                .collect(Collectors.groupingBy(Sample::plantedWord, TreeMap::new, Collectors.counting()));
    }

    private static String plantedWord(SampleRow row) {
        Planted planted = row.planted();
        return planted == null ? "" : planted.word();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(Sample::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
