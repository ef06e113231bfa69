package io.github.unityinitiative.name;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How common names are, by position: agreement on a common name says little, agreement on a rare one much.
 *
 * <p>A word that was never counted is as common as the words that sound like it, and never rarer than one in the
 * people counted. Immutable and thread-safe.
 */
public final class NameFrequencies {
    private static final String RESOURCE = "name-frequencies.tsv";
    private static final int POSITIONS = NamePosition.values().length;

    private final Map<String, long[]> byWord;
    private final Map<String, long[]> bySound;
    private final long[] totals;

    private NameFrequencies(Map<String, long[]> byWord) {
        this.byWord = byWord;
        this.bySound = new HashMap<>();
        this.totals = new long[POSITIONS];
        byWord.forEach((word, counts) -> {
            add(bySound.computeIfAbsent(SoundKeys.first(word), absent -> new long[POSITIONS]), counts);
            add(totals, counts);
        });
    }

    /**
     * The frequencies bundled with the library: counts of name parts in public registers and candidate lists of Iraq
     * and other Arab countries.
     *
     * @return the bundled frequencies
     */
    public static NameFrequencies bundled() {
        Map<String, long[]> counts = new HashMap<>();
        for (List<String> row : TableResource.rows(RESOURCE)) {
            long[] values = row.subList(1, 1 + POSITIONS).stream()
                    .mapToLong(Long::parseLong)
                    .toArray();
            counts.put(row.get(0), values);
        }
        return new NameFrequencies(counts);
    }

    /**
     * Starts counting names from nothing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder(Map.of());
    }

    /**
     * Starts counting names on top of these.
     *
     * @return a new builder that holds these counts
     */
    public Builder toBuilder() {
        return new Builder(byWord);
    }

    /**
     * The share of people who bear a name at a position.
     *
     * @param folded the folded word, {@link NamePart#folded()}
     * @param position the position
     * @return the share, above 0 and at most 1
     */
    public double share(String folded, NamePosition position) {
        return shares(folded, SoundKeys.first(folded))[position.index()];
    }

    /** The shares of people who bear a name, by position. */
    double[] shares(String folded, String soundKey) {
        long[] counts = byWord.containsKey(folded) ? byWord.get(folded) : bySound.get(soundKey);
        double[] shares = new double[POSITIONS];
        for (int position = 0; position < POSITIONS; position++) {
            long count = counts == null ? 0 : counts[position];
            shares[position] = Math.min(1, (count + 1.0) / (totals[position] + 1.0));
        }
        return shares;
    }

    boolean isCounted(String folded, NamePosition position) {
        long[] counts = byWord.get(folded);
        return counts != null && counts[position.index()] > 0;
    }

    /** The counted words with their shares of all parts counted, the commonest first. */
    Map<String, Double> commonestFirst() {
        double total = Arrays.stream(totals).sum();
        Comparator<Map.Entry<String, long[]>> commonest = Comparator.comparingLong(
                entry -> -Arrays.stream(entry.getValue()).sum());
        Map<String, Double> shares = new LinkedHashMap<>();
        byWord.entrySet().stream()
                .sorted(commonest.thenComparing(Map.Entry::getKey))
                .forEach(entry -> shares.put(
                        entry.getKey(), Arrays.stream(entry.getValue()).sum() / total));
        return shares;
    }

    private static void add(long[] sums, long[] counts) {
        for (int i = 0; i < POSITIONS; i++) {
            sums[i] += counts[i];
        }
    }

    /** Counts name parts by position. Not thread-safe. */
    public static final class Builder {
        private final Map<String, long[]> counts = new HashMap<>();

        private Builder(Map<String, long[]> start) {
            start.forEach((word, values) -> counts.put(word, Arrays.copyOf(values, POSITIONS)));
        }

        /**
         * Counts every part of a name.
         *
         * @param name a parsed name
         * @return this builder
         */
        public Builder count(ParsedName name) {
            List<NamePart> parts = name.parts();
            for (int i = 0; i < parts.size(); i++) {
                long[] values = counts.computeIfAbsent(parts.get(i).folded(), absent -> new long[POSITIONS]);
                values[NamePosition.of(i, parts.size()).index()]++;
            }
            return this;
        }

        /**
         * Makes the frequencies of what was counted so far.
         *
         * @return immutable frequencies
         */
        public NameFrequencies build() {
            Map<String, long[]> copy = new HashMap<>();
            counts.forEach((word, values) -> copy.put(word, Arrays.copyOf(values, POSITIONS)));
            return new NameFrequencies(copy);
        }
    }
}
