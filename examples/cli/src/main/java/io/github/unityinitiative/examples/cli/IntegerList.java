package io.github.unityinitiative.examples.cli;

import java.util.Arrays;

/** A list of numbers that takes four bytes each: there may be millions of rows. Not thread-safe. */
final class IntegerList {

    private int[] values = new int[1024];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return values[index];
    }

    int size() {
        return size;
    }
}
