package io.github.unityinitiative.publish;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Numbers of signatures by some category, each in two parts: those whose category can be read off the public list, and
 * those whose category cannot. Readers know the first part already; the second is what a table would tell them.
 */
final class Tally<K extends Comparable<? super K>> {

    private final Map<K, Cell> cells = new TreeMap<>();
    private Cell unstated = Cell.NONE;

    /** Counts one signature; an empty category is one that was not stated. */
    void add(Optional<K> category, boolean listed) {
        Cell one = listed ? new Cell(1, 0) : new Cell(0, 1);
        category.ifPresentOrElse(key -> cells.merge(key, one, Cell::plus), () -> unstated = unstated.plus(one));
    }

    /** The cell of a category, which has nothing in it if nothing was counted. */
    Cell cell(K category) {
        return cells.getOrDefault(category, Cell.NONE);
    }

    /** All cells together. */
    Cell all() {
        return cells.values().stream().reduce(Cell.NONE, Cell::plus);
    }

    /** The cells in the natural order of their categories. */
    Map<K, Cell> cells() {
        return cells;
    }

    /** Signatures of no stated category, which no table shows. */
    Cell unstated() {
        return unstated;
    }

    /** One number, in its listed and its unlisted part. */
    record Cell(long listed, long unlisted) {

        static final Cell NONE = new Cell(0, 0);

        long count() {
            return listed + unlisted;
        }

        Cell plus(Cell other) {
            return new Cell(listed + other.listed, unlisted + other.unlisted);
        }
    }
}
