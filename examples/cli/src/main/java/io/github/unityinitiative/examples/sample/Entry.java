package io.github.unityinitiative.examples.sample;

import java.util.List;
import java.util.Map;

/**
 * A row of one of our tables: a name part, a profession, a home.
 *
 * @param cells column to cell
 */
record Entry(Map<String, String> cells) {

    Entry {
        cells = Map.copyOf(cells);
    }

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The spellings in a column, the most usual first. */
    List<String> spellings(String column) {
        return List.of(get(column).split(";"));
    }

    int weight() {
        return Integer.parseInt(get("weight"));
    }

    boolean is(String column, String value) {
        return get(column).equals(value);
    }
}
