package io.github.unityinitiative.internal;

import io.github.unityinitiative.text.TextFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Phrases with a value each, found in a text as whole words after folding. The Arabic article and a joined Arabic "and" do
 * not matter. Where phrases begin at the same word, the longest is found. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class PhraseIndex<T> {

    private static final String ARABIC_ARTICLE = "ال";
    private static final String ARABIC_AND = "و";
    private static final int SHORTEST_STEM = 3;

    private final Map<String, T> values;
    private final int longest;

    private PhraseIndex(Map<String, T> values) {
        this.values = Map.copyOf(values);
        this.longest = values.keySet().stream()
                .mapToInt(key -> key.split(" ", -1).length)
                .max()
                .orElse(0);
    }

    /**
     * An index of phrases.
     *
     * @param phrases phrase to value; copied
     * @param <T> the type of the values
     * @return the index
     * @throws IllegalArgumentException if two phrases that fold the same have different values
     */
    public static <T> PhraseIndex<T> of(Map<String, T> phrases) {
        Map<String, T> values = new HashMap<>();
        phrases.forEach((phrase, value) -> {
            T before = values.put(String.join(" ", words(phrase)), Objects.requireNonNull(value, "value"));
            if (before != null && !before.equals(value)) {
                throw new IllegalArgumentException("a phrase means both " + before + " and " + value);
            }
        });
        return new PhraseIndex<>(values);
    }

    /**
     * The words of a text, as phrases are compared by.
     *
     * @param text any text
     * @return folded words, empty if there is none
     */
    public static List<String> words(String text) {
        return Stream.of(TextFolding.fold(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(PhraseIndex::withoutArticle)
                .toList();
    }

    /**
     * The value of the first phrase in a text.
     *
     * @param text any text
     * @return the value, or empty if no phrase occurs
     */
    public Optional<T> first(String text) {
        List<String> words = words(text);
        for (int start = 0; start < words.size(); start++) {
            Optional<Match<T>> match = at(words, start);
            if (match.isPresent()) {
                return match.map(Match::value);
            }
        }
        return Optional.empty();
    }

    /**
     * Every phrase in a text, from left to right, without overlap.
     *
     * @param words the words of the text
     * @return where each phrase is and what it means
     */
    public List<Match<T>> matches(List<String> words) {
        List<Match<T>> matches = new ArrayList<>();
        int start = 0;
        while (start < words.size()) {
            Optional<Match<T>> match = at(words, start);
            match.ifPresent(matches::add);
            start = match.map(Match::end).orElse(start + 1);
        }
        return matches;
    }

    private Optional<Match<T>> at(List<String> words, int start) {
        String head = words.get(start);
        for (int end = Math.min(words.size(), start + longest); end > start; end--) {
            String tail = String.join(" ", words.subList(start + 1, end));
            T value = values.get(key(head, tail));
            if (value == null && head.startsWith(ARABIC_AND)) {
                value = values.get(key(withoutArticle(head.substring(ARABIC_AND.length())), tail));
            }
            if (value != null) {
                return Optional.of(new Match<>(start, end, value));
            }
        }
        return Optional.empty();
    }

    private static String key(String head, String tail) {
        return tail.isEmpty() ? head : head + " " + tail;
    }

    private static String withoutArticle(String word) {
        boolean article = word.startsWith(ARABIC_ARTICLE) && word.length() >= ARABIC_ARTICLE.length() + SHORTEST_STEM;
        return article ? word.substring(ARABIC_ARTICLE.length()) : word;
    }

    /**
     * A phrase in a text.
     *
     * @param start its first word, from 0
     * @param end the word after its last
     * @param value what it means
     * @param <T> the type of the value
     */
    public record Match<T>(int start, int end, T value) {}
}
