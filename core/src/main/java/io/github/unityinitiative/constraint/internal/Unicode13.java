package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.internal.ResourceText;
import java.util.Arrays;

/**
 * The characters that Unicode 13 assigns, without those for private use. Immutable and thread-safe.
 *
 * <p>Later versions never take a character back, so the answer is the same under every JDK.
 */
public final class Unicode13 {

    /** The only table. */
    public static final Unicode13 INSTANCE = parse(ResourceText.read(Unicode13.class, "unicode-13-assigned.txt"));

    private final int[] starts;
    private final int[] ends;

    private Unicode13(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    private static Unicode13 parse(String table) {
        int[][] ranges = table.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\.\\.", -1))
                .map(range -> new int[] {Integer.parseInt(range[0], 16), Integer.parseInt(range[1], 16)})
                .toArray(int[][]::new);
        return new Unicode13(
                Arrays.stream(ranges).mapToInt(range -> range[0]).toArray(),
                Arrays.stream(ranges).mapToInt(range -> range[1]).toArray());
    }

    /**
     * Whether Unicode 13 assigns a character.
     *
     * @param character a code point
     * @return true if it does, and not for private use
     */
    public boolean isAssigned(int character) {
        int at = Arrays.binarySearch(starts, character);
        int range = at >= 0 ? at : -at - 2;
        return range >= 0 && character <= ends[range];
    }
}
