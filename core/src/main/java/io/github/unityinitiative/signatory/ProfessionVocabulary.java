package io.github.unityinitiative.signatory;

import io.github.unityinitiative.internal.PhraseIndex;
import io.github.unityinitiative.internal.ResourceTable;
import java.util.HashMap;
import java.util.Map;
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

    private final PhraseIndex<ProfessionCategory> categories;

    private ProfessionVocabulary(Map<String, ProfessionCategory> words) {
        this.categories = PhraseIndex.of(words);
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
        return categories.first(written);
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
