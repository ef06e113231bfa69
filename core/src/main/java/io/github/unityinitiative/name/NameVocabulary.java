package io.github.unityinitiative.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct words of a set of names, numbered from 0 in the order they were met; each is prepared for comparison
 * once.
 *
 * <p>Made by {@link NameComparator#vocabulary()} and owned by the caller. {@link #compile} adds words and needs
 * exclusive access; everything else only reads and may run in many threads once no more words are added.
 */
public final class NameVocabulary {
    private final SpellingModel spelling;
    private final NameFrequencies frequencies;
    private final KnownNames known;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<VocabularyWord> words = new ArrayList<>();

    NameVocabulary(SpellingModel spelling, NameFrequencies frequencies, KnownNames known) {
        this.spelling = spelling;
        this.frequencies = frequencies;
        this.known = known;
    }

    /**
     * Turns a name into word numbers, adding the words that are new.
     *
     * @param name a parsed name
     * @return the name by numbers
     */
    public CompiledName compile(ParsedName name) {
        return new CompiledName(
                name.parts().stream().mapToInt(part -> number(part.folded())).toArray());
    }

    private int number(String folded) {
        Integer known = numbers.get(folded);
        if (known != null) {
            return known;
        }
        numbers.put(folded, words.size());
        words.add(VocabularyWord.of(folded, spelling, frequencies));
        return words.size() - 1;
    }

    /**
     * The number of a word, if it was met.
     *
     * @param folded the folded word, {@link NamePart#folded()}
     * @return its number, or -1 if no name that was compiled has it
     */
    public int find(String folded) {
        return numbers.getOrDefault(folded, -1);
    }

    /**
     * The number of distinct words.
     *
     * @return how many words there are
     */
    public int size() {
        return words.size();
    }

    /**
     * The sound keys of a word.
     *
     * @param word its number
     * @return its keys, the likeliest first
     * @see SoundKeys
     */
    public List<String> keys(int word) {
        return SoundKeys.of(words.get(word).folded());
    }

    /**
     * How rare a word is at a position: the binary logarithm of one over the share of people who bear it there.
     *
     * @param word its number
     * @param position the position in the name
     * @return bits, at least 0
     */
    public double rarity(int word, NamePosition position) {
        return words.get(word).rarity(position);
    }

    /**
     * How far two words are from being spellings of one name: bits lost against what two spellings of one name
     * usually reach. 0 and below is as good as equal, up to about 5 is usual between spellings, 15 and more are
     * different names. Symmetric. Not memoised, see {@link ComparisonCache}.
     *
     * @param one number of a word
     * @param other number of a word
     * @return the distance in bits
     */
    public double distance(int one, int other) {
        return one == other ? 0 : words.get(one).distance(words.get(other), spelling, known);
    }

    boolean isInitial(int word) {
        return words.get(word).isInitial();
    }

    /** The distance of adjacent words of a name, taken as one, from another word; infinite if clearly different. */
    double joinedDistance(CompiledName name, int start, int count, int other) {
        VocabularyWord whole = words.get(other);
        StringBuilder joined = new StringBuilder();
        for (int i = start; i < start + count; i++) {
            joined.append(words.get(name.word(i)).folded());
        }
        VocabularyWord first = words.get(name.word(start));
        VocabularyWord last = words.get(name.word(start + count - 1));
        if (!whole.maySpellJoined(joined.length(), first, last)) {
            return Double.POSITIVE_INFINITY;
        }
        return VocabularyWord.of(joined.toString(), spelling, frequencies).distance(whole, spelling, known);
    }
}
