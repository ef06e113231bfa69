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

    private final NameVocabulary vocabulary;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final LongList hashes = new LongList();
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
            words.add(new IntList());
            return keys.size() - 1;
        });
    }

    /** The numbers of the keys of a word. */
    public int[] of(int word) {
        return keysOfWord.get(word);
    }

    /** Extends a hash of the sounds of a whole name by a word, whatever word its sounds are written in. */
    long append(long hash, int word) {
        String key = keys.get(of(word)[0]);
        long sounds = hash;
        for (int i = 0; i < key.length(); i++) {
            sounds = Hashing.combine(sounds, key.charAt(i));
        }
        return sounds;
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
