package io.github.unityinitiative.dedup.internal.blocking;

import io.github.unityinitiative.dedup.internal.collection.Hashing;
import io.github.unityinitiative.dedup.internal.collection.IntList;
import io.github.unityinitiative.dedup.internal.collection.LongList;
import io.github.unityinitiative.name.NameVocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The sound keys of every word of a vocabulary, numbered and hashed once. */
public final class WordKeys {

    private static final long SHIFT = 0x9E3779B97F4A7C15L;

    private final NameVocabulary vocabulary;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final LongList hashes = new LongList();
    private final LongList soundHashes = new LongList();
    private final LongList shifts = new LongList();
    private final List<IntList> words = new ArrayList<>();
    private final List<int[]> keysOfWord = new ArrayList<>();

    public WordKeys(NameVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        extend();
    }

    /** Takes in the words that the vocabulary has met since. */
    public void extend() {
        for (int word = keysOfWord.size(); word < vocabulary.size(); word++) {
            int[] ofWord = vocabulary.keys(word).stream().mapToInt(this::number).toArray();
            for (int key : ofWord) {
                words.get(key).add(word);
            }
            keysOfWord.add(ofWord);
        }
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, absent -> {
            keys.add(key);
            hashes.add(Hashing.text(key));
            addSounds(key);
            words.add(new IntList());
            return keys.size() - 1;
        });
    }

    /** Prepares the hash of a sequence of sounds, a polynomial, for being extended by all sounds of a key at once. */
    private void addSounds(String key) {
        long hash = 0;
        long shift = 1;
        for (int i = 0; i < key.length(); i++) {
            hash = hash * SHIFT + Hashing.mix(key.charAt(i));
            shift *= SHIFT;
        }
        soundHashes.add(hash);
        shifts.add(shift);
    }

    /** The numbers of the keys of a word. */
    public int[] of(int word) {
        return keysOfWord.get(word);
    }

    /** Extends a hash of the sounds of a whole name by a word, whatever word its sounds are written in. */
    long append(long hash, int word) {
        int key = of(word)[0];
        return hash * shifts.get(key) + soundHashes.get(key);
    }

    /** The place of each key among all in alphabetical order. */
    int[] ranks() {
        int[] ranks = new int[size()];
        int[] sorted = IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparing(keys::get))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
        return ranks;
    }

    /** A hash that depends on the key alone, not on the order in which words were met. */
    long hash(int key) {
        return hashes.get(key);
    }

    /** The words that have a key. */
    public IntList words(int key) {
        return words.get(key);
    }

    public int size() {
        return keys.size();
    }
}
