package io.github.unityinitiative.signatory;

import io.github.unityinitiative.internal.ResourceTable;
import io.github.unityinitiative.text.TextFolding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Words for professions, each with the category that it falls into. Immutable and thread-safe.
 *
 * <p>Words are compared after folding and without the Arabic article, never by likeness. Where several professions are
 * named, the first decides; where words overlap, the longest does: a "university lecturer and poet" is an academic, a
 * "film critic" an author.
 *
 * <pre>{@code
 * ProfessionVocabulary vocabulary = ProfessionVocabulary.bundled();
 * vocabulary.recognise("أستاذة جامعية").category();         // ACADEMIC
 * vocabulary.recognise("Poet and journalist").category();   // AUTHOR
 * vocabulary.find("Astronaut");                             // Optional.empty
 * }</pre>
 */
public final class ProfessionVocabulary {

    private static final String ARABIC_ARTICLE = "ال";
    private static final int SHORTEST_STEM = 3;

    private final Map<String, ProfessionCategory> categories;
    private final int longest;

    private ProfessionVocabulary(Map<String, ProfessionCategory> words) {
        Map<String, ProfessionCategory> byKey = new HashMap<>();
        words.forEach((word, category) -> {
            ProfessionCategory before = byKey.put(key(word), Objects.requireNonNull(category, "category"));
            if (before != null && before != category) {
                throw new IllegalArgumentException("a word is both " + before + " and " + category);
            }
        });
        this.categories = Map.copyOf(byKey);
        this.longest = byKey.keySet().stream()
                .mapToInt(key -> key.split(" ", -1).length)
                .max()
                .orElse(0);
    }

    /**
     * The words that come with this library, in English, Arabic, Sorani and Kurmanji, with feminine and plural forms.
     *
     * @return the same vocabulary on every call
     */
    public static ProfessionVocabulary bundled() {
        return Bundled.VOCABULARY;
    }

    /**
     * A vocabulary of other words.
     *
     * @param words word or phrase to category; copied
     * @return the vocabulary
     * @throws NullPointerException if the map, a key or a value is null
     * @throws IllegalArgumentException if two words that fold the same differ in category
     */
    public static ProfessionVocabulary of(Map<String, ProfessionCategory> words) {
        return new ProfessionVocabulary(words);
    }

    /**
     * The profession that a signatory names.
     *
     * @param written the signatory's own words
     * @return these words with their category, {@link ProfessionCategory#OTHER} where no word is known
     * @throws NullPointerException if {@code written} is null
     */
    public Profession recognise(String written) {
        return new Profession(written, find(written).orElse(ProfessionCategory.OTHER));
    }

    /**
     * The category of the first known word in a text.
     *
     * @param written any text
     * @return the category, or empty if no word is known
     * @throws NullPointerException if {@code written} is null
     */
    public Optional<ProfessionCategory> find(String written) {
        List<String> words = List.of(key(written).split(" ", -1));
        for (int first = 0; first < words.size(); first++) {
            for (int end = Math.min(words.size(), first + longest); end > first; end--) {
                ProfessionCategory category = categories.get(String.join(" ", words.subList(first, end)));
                if (category != null) {
                    return Optional.of(category);
                }
            }
        }
        return Optional.empty();
    }

    private static String key(String text) {
        String[] words = TextFolding.fold(text).split(" ", -1);
        return String.join(
                " ",
                Arrays.stream(words).map(ProfessionVocabulary::withoutArticle).toList());
    }

    private static String withoutArticle(String word) {
        boolean article = word.startsWith(ARABIC_ARTICLE) && word.length() >= ARABIC_ARTICLE.length() + SHORTEST_STEM;
        return article ? word.substring(ARABIC_ARTICLE.length()) : word;
    }

    /** Defers reading until somebody asks. */
    private static final class Bundled {
        static final ProfessionVocabulary VOCABULARY = of(read());

        private static Map<String, ProfessionCategory> read() {
            Map<String, ProfessionCategory> words = new HashMap<>();
            for (ResourceTable.Row row : ResourceTable.read(ProfessionVocabulary.class, "professions.tsv")) {
                ProfessionCategory category = row.constant("category", ProfessionCategory.class);
                row.list("words").forEach(word -> words.put(word, category));
            }
            return words;
        }
    }
}
