package io.github.unityinitiative.dedup;

import io.github.unityinitiative.internal.ResourceTable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * How much each kind of agreement and difference says, in bits. The standard ones are learned from a list whose truth is
 * known and kept in {@code weights.tsv}; {@link WeightEstimation} learns others from a list of your own.
 *
 * <p>Immutable and thread-safe. {@link #toString()} is a text to keep: {@code Weights.parse(weights.toString())} equals
 * {@code weights}.
 */
public final class Weights {

    private static final String RESOURCE = "weights.tsv";

    private final double[] bits;

    private Weights(double[] bits) {
        this.bits = bits;
    }

    /**
     * The weights that ship with this library.
     *
     * @return the weights used where nothing else is said
     */
    public static Weights standard() {
        return bundled("bits");
    }

    /** What somebody who never saw a list would say: where learning starts, and where it stays without data. */
    static Weights judged() {
        return bundled("judged");
    }

    /** The weights that are learned; the others stay as judged, since lists for training are cleaner than life. */
    static Set<Weight> learned() {
        Set<Weight> learned = EnumSet.noneOf(Weight.class);
        for (ResourceTable.Row row : ResourceTable.read(Weights.class, RESOURCE)) {
            if (row.get("learned").equals("yes")) {
                learned.add(row.constant("weight", Weight.class));
            }
        }
        return learned;
    }

    private static Weights bundled(String column) {
        double[] bits = new double[Weight.values().length];
        for (ResourceTable.Row row : ResourceTable.read(Weights.class, RESOURCE)) {
            bits[row.constant("weight", Weight.class).index()] = Double.parseDouble(row.get(column));
        }
        return new Weights(bits);
    }

    /**
     * Reads weights that {@link #toString()} wrote: one on each line, name and bits, separated by a tabulator. What is
     * not named is as in {@link #standard()}.
     *
     * @param text the weights; empty lines are skipped
     * @return the weights
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if a line names no weight, or its bits are no finite number
     */
    public static Weights parse(String text) {
        Weights weights = standard();
        int number = 0;
        for (String line : Objects.requireNonNull(text, "text").lines().toList()) {
            number++;
            if (!line.isBlank()) {
                weights = weights.withLine(line, number);
            }
        }
        return weights;
    }

    private Weights withLine(String line, int number) {
        String[] cells = line.split("\t", -1);
        try {
            double value = cells.length == 2 ? Double.parseDouble(cells[1]) : Double.NaN;
            if (Double.isFinite(value)) {
                return with(Weight.valueOf(cells[0].replace('-', '_').toUpperCase(Locale.ROOT)), value);
            }
        } catch (IllegalArgumentException cause) {
            throw new IllegalArgumentException("line " + number + " is no weight", cause);
        }
        throw new IllegalArgumentException("line " + number + " is no weight");
    }

    double of(Weight weight) {
        return bits[weight.index()];
    }

    /** Several weights side by side. */
    double[] of(Weight first, Weight second, Weight third) {
        return new double[] {of(first), of(second), of(third)};
    }

    /** These weights but for one. */
    Weights with(Weight weight, double value) {
        double[] changed = bits.clone();
        changed[weight.index()] = value;
        return new Weights(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights weights && Arrays.equals(bits, weights.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Weight weight : Weight.values()) {
            String name = weight.name().toLowerCase(Locale.ROOT).replace('_', '-');
            text.append(name).append('\t').append(of(weight)).append('\n');
        }
        return text.toString();
    }
}
