package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.blocking.WordKeys;
import io.github.unityinitiative.dedup.internal.collection.IntCounts;
import io.github.unityinitiative.dedup.internal.collection.IntList;
import io.github.unityinitiative.dedup.internal.parallel.Workers;
import io.github.unityinitiative.dedup.internal.record.RecordStore;
import io.github.unityinitiative.dedup.internal.record.RecordTable;
import io.github.unityinitiative.dedup.internal.record.WordDistances;
import io.github.unityinitiative.name.NamePosition;
import io.github.unityinitiative.name.NameVocabulary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How common each word is in the list, by position, counted together with its usual other spellings; and whether it
 * is rather a family name.
 */
final class WordStatistics {

    private static final List<NamePosition> NAME_POSITIONS = List.of(NamePosition.values());
    private static final int POSITIONS = NamePosition.values().length;
    private static final double EQUIVALENT = 4.0;
    private static final int MOST_COMPARED = 16;
    private static final double PRIOR_NAMES = 300;

    private final RecordStore store;
    private final NameVocabulary vocabulary;
    private final WordKeys keys;
    private final IntCounts[] counts = new IntCounts[POSITIONS];
    private final int[] totals = new int[POSITIONS];
    private float[] rarities = new float[0];
    private int filled;

    WordStatistics(RecordStore store, WordKeys keys) {
        this.store = store;
        this.vocabulary = store.vocabulary();
        this.keys = keys;
        for (int position = 0; position < POSITIONS; position++) {
            counts[position] = new IntCounts();
        }
    }

    void count(RecordTable table) {
        for (int record = 0; record < table.size(); record++) {
            for (int form = table.firstForm(record); form < table.endForm(record); form = table.endWord(form)) {
                count(table, form);
            }
        }
    }

    /** Counts one more record; its new words are as common as they were counted until all is worked out anew. */
    void extend(RecordTable table, int record) {
        for (int form = table.firstForm(record); form < table.endForm(record); form = table.endWord(form)) {
            count(table, form);
        }
        extend();
    }

    /** Takes in words that were met since. */
    void extend() {
        int known = rarities.length / POSITIONS;
        if (vocabulary.size() > known) {
            rarities = Arrays.copyOf(rarities, Math.max(2 * known, vocabulary.size()) * POSITIONS);
        }
        for (; filled < vocabulary.size(); filled++) {
            double[] mass = new double[POSITIONS];
            add(mass, filled);
            setRarities(filled, mass);
        }
    }

    private void count(RecordTable table, int form) {
        int first = table.firstWord(form);
        int end = table.endWord(form);
        for (int at = first; at < end; at++) {
            int position = position(at - first, end - first);
            counts[position].increment(table.word(at));
            totals[position]++;
        }
    }

    static int position(int index, int size) {
        if (index == 0) {
            return 0;
        }
        return index == size - 1 ? 2 : 1;
    }

    /** Works out the rarity of every word from what was counted. */
    void finish(Workers workers, WordDistances distances) {
        rarities = new float[vocabulary.size() * POSITIONS];
        filled = vocabulary.size();
        int[][] common = new int[keys.size()][];
        for (int key = 0; key < common.length; key++) {
            common[key] = mostCommon(keys.words(key));
        }
        workers.share(vocabulary.size(), workers.each(() -> (from, end) -> {
            for (int word = from; word < end; word++) {
                fill(word, common, distances);
            }
        }));
    }

    private void fill(int word, int[][] common, WordDistances distances) {
        double[] mass = new double[POSITIONS];
        add(mass, word);
        int[] keysOfWord = keys.of(word);
        for (int at = 0; at < keysOfWord.length; at++) {
            for (int other : common[keysOfWord[at]]) {
                if (other != word
                        && isNew(other, keysOfWord, at, common)
                        && distances.between(word, other) <= EQUIVALENT) {
                    add(mass, other);
                }
            }
        }
        setRarities(word, mass);
    }

    private void setRarities(int word, double[] mass) {
        for (int position = 0; position < POSITIONS; position++) {
            double prior = StrictMath.pow(2, -vocabulary.rarity(word, NAME_POSITIONS.get(position)));
            double share = (mass[position] + PRIOR_NAMES * prior) / (totals[position] + PRIOR_NAMES);
            rarities[word * POSITIONS + position] = (float) -Bits.log2(Math.min(1, share));
        }
    }

    private static boolean isNew(int word, int[] keysOfWord, int end, int[][] common) {
        for (int at = 0; at < end; at++) {
            for (int earlier : common[keysOfWord[at]]) {
                if (earlier == word) {
                    return false;
                }
            }
        }
        return true;
    }

    private void add(double[] mass, int word) {
        for (int position = 0; position < POSITIONS; position++) {
            mass[position] += counts[position].get(word);
        }
    }

    private int[] mostCommon(IntList words) {
        return IntStream.of(words.toArray())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(this::count).reversed().thenComparingLong(store::wordHash))
                .limit(MOST_COMPARED)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int count(int word) {
        return counts[0].get(word) + counts[1].get(word) + counts[2].get(word);
    }

    /** One over the share of people with this name at this position, in bits. */
    float rarity(int word, int position) {
        return rarities[word * POSITIONS + position];
    }

    /** The share of the word's bearers who have it as their last name, from 0 to 1. */
    double familyShare(int word) {
        return (counts[2].get(word) + 0.5) / (count(word) + 1.0);
    }
}
