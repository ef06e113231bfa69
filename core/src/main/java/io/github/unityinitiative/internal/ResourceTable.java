package io.github.unityinitiative.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that ships inside this module: tab-separated UTF-8, first a header, lines that start with {@code #} are
 * comments. Immutable and thread-safe.
 */
public final class ResourceTable {

    private ResourceTable() {}

    /**
     * Reads the rows of a table.
     *
     * @param owner the class beside which the table lies
     * @param name the file name of the table
     * @return the rows in order
     * @throws IllegalStateException if the table is missing or a row has not as many cells as the header
     */
    public static List<Row> read(Class<?> owner, String name) {
        return parse(name, ResourceText.read(owner, name));
    }

    static List<Row> parse(String name, String text) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
            } else {
                rows.add(row(name + " line " + number, header, cells));
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(String place, List<String> header, List<String> cells) {
        if (header.size() != cells.size()) {
            throw new IllegalStateException(place + " has " + cells.size() + " cells, not " + header.size());
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int column = 0; column < cells.size(); column++) {
            byColumn.put(header.get(column), cells.get(column).strip());
        }
        return new Row(place, byColumn);
    }

    /**
     * One row.
     *
     * @param place where it stands, for messages
     * @param cells column to cell, every column present
     */
    public record Row(String place, Map<String, String> cells) {

        /** Creates a row; the cells are copied. */
        public Row {
            cells = Map.copyOf(cells);
        }

        /**
         * The cell of a column.
         *
         * @param column a column of the header
         * @return the cell, which may be empty
         * @throws NoSuchElementException if the table has no such column
         */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new NoSuchElementException(place + " has no column " + column);
            }
            return cell;
        }

        /**
         * The cell of a column, if something stands in it.
         *
         * @param column a column of the header
         * @return the cell, or empty
         * @throws NoSuchElementException if the table has no such column
         */
        public Optional<String> find(String column) {
            return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
        }

        /**
         * The constant that a cell names, in lower case and with hyphens: {@code calls-for} for {@code CALLS_FOR}.
         *
         * @param column a column of the header
         * @param type the type of the constant
         * @param <E> the type of the constant
         * @return the constant
         * @throws NoSuchElementException if the table has no such column
         * @throws IllegalArgumentException if the type has no such constant
         */
        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            return Enum.valueOf(type, get(column).replace('-', '_').toUpperCase(Locale.ROOT));
        }

        /**
         * The items of a cell that holds several, separated by semicolons.
         *
         * @param column a column of the header
         * @return the items, without those that are blank
         * @throws NoSuchElementException if the table has no such column
         */
        public List<String> list(String column) {
            return Stream.of(get(column).split(";"))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
    }
}
