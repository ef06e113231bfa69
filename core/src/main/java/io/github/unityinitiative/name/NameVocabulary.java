package io.github.unityinitiative.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The distinct words of a set of names, numbered from 0 in the order they were met; each is prepared for comparison
 * once.
 *
 * <p>Made by {@link NameComparator#vocabulary()} and owned by the caller. {@link #compile} adds words and may run in many
 * threads, which then number them in an order of chance; everything else only reads and may run in many threads once no
 * more words are added.
 */
public final class NameVocabulary {
    /** Distances are rounded to this fraction of a bit, so that remembering them in little space changes nothing. */
    static final int STEPS_PER_BIT = 1024;

    private static final int MOST_PARTS = 12;
    private static final int MOST_LETTERS = 48;

    private final SpellingModel spelling;
    private final NameFrequencies frequencies;
    private final KnownNames known;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final List<VocabularyWord> words = new ArrayList<>();
    private final SoundSets sounds = new SoundSets();

    NameVocabulary(SpellingModel spelling, NameFrequencies frequencies, KnownNames known) {
        this.spelling = spelling;
        this.frequencies = frequencies;
        this.known = known;
    }

    /**
     * Turns a name into word numbers, adding the words that are new. Of a name of more than twelve parts the last
     * one and the first eleven are taken, and of a word of more than 48 letters the first 48.
     *
     * @param name a parsed name
     * @return the name by numbers
     */
    public CompiledName compile(ParsedName name) {
        List<NamePart> parts = name.parts();
        int size = Math.min(MOST_PARTS, parts.size());
        int[] compiled = new int[size];
        for (int i = 0; i < size; i++) {
            NamePart part = i < size - 1 ? parts.get(i) : parts.get(parts.size() - 1);
            String folded = part.folded();
            compiled[i] = number(folded.substring(0, Math.min(MOST_LETTERS, folded.length())));
        }
        return new CompiledName(compiled);
    }

    private int number(String folded) {
        Integer known = numbers.get(folded);
        return known != null ? known : add(VocabularyWord.of(folded, spelling, frequencies));
    }

    private synchronized int add(VocabularyWord word) {
        Integer known = numbers.get(word.folded());
        if (known != null) {
            return known;
        }
        int number = words.size();
        words.add(word);
        if (word.isInitial()) {
            sounds.addAny();
        } else {
            sounds.add(word.soundKeys());
        }
        numbers.put(word.folded(), number);
        return number;
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
     * A word by its number.
     *
     * @param word its number
     * @return the folded word, {@link NamePart#folded()}, or the first 48 letters of a longer one
     */
    public String folded(int word) {
        return words.get(word).folded();
    }

    /**
     * The sound keys of a word.
     *
     * @param word its number
     * @return its keys, the likeliest first
     * @see SoundKeys
     */
    public List<String> keys(int word) {
        return words.get(word).soundKeys();
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
     * different names. Symmetric. In steps of 1/1024 bit. Not memoised, see {@link ComparisonCache}.
     *
     * @param one number of a word
     * @param other number of a word
     * @return the distance in bits
     */
    public double distance(int one, int other) {
        if (one == other) {
            return 0;
        }
        if (clearlyDifferent(one, other)) {
            return VocabularyWord.DIFFERENT;
        }
        double distance = words.get(one).distance(words.get(other), spelling, known);
        return (double) Math.round(distance * STEPS_PER_BIT) / STEPS_PER_BIT;
    }

    /**
     * Whether a word, as it is spelled, is a name that is counted at a position, rather than one that only sounds so.
     *
     * @param word its number
     * @param position the position in the name
     * @return true if people bear it there
     */
    public boolean isCounted(int word, NamePosition position) {
        return words.get(word).isCounted(position);
    }

    /**
     * Whether two different words, as they are spelled, are both names that are counted at a position: a slip seldom makes
     * one of another.
     *
     * @param one number of a word
     * @param other number of a word
     * @param position the position in the name
     * @return true if people bear both there
     */
    public boolean areTwoNames(int one, int other, NamePosition position) {
        return one != other && isCounted(one, position) && isCounted(other, position);
    }

    /** Tells at a glance, without computing it, that two words are at the largest distance. */
    boolean clearlyDifferent(int one, int other) {
        return sounds.differ(one, other);
    }

    /** How rare the name that two words spell is at a position: as common as the commoner spelling. */
    double commonRarity(int one, int other, NamePosition position) {
        return Math.min(rarity(one, position), rarity(other, position));
    }

    /** Compares names by their letters, so that the order does not depend on the numbers of words. */
    int compare(CompiledName one, CompiledName other) {
        int order = Integer.compare(other.size(), one.size());
        for (int i = 0; order == 0 && i < one.size(); i++) {
            if (one.word(i) != other.word(i)) {
                order = words.get(one.word(i))
                        .folded()
                        .compareTo(words.get(other.word(i)).folded());
            }
        }
        return order;
    }

    boolean isInitial(int word) {
        return words.get(word).isInitial();
    }

    /** The distance of adjacent words of a name, taken as one, from another word; infinite if clearly different. */
    double joinedDistance(CompiledName name, int start, int count, int other) {
        VocabularyWord whole = words.get(other);
        VocabularyWord first = words.get(name.word(start));
        VocabularyWord last = words.get(name.word(start + count - 1));
        boolean maySpell = whole.soundsLikeEnd(first, last) && whole.mayHold(letters(name, start, count), first);
        return maySpell ? joined(name, start, count).distance(whole, spelling, known) : Double.POSITIVE_INFINITY;
    }

    private int letters(CompiledName name, int start, int count) {
        int letters = 0;
        for (int i = start; i < start + count; i++) {
            letters += words.get(name.word(i)).folded().length();
        }
        return letters;
    }

    private VocabularyWord joined(CompiledName name, int start, int count) {
        StringBuilder joined = new StringBuilder();
        for (int i = start; i < start + count; i++) {
            joined.append(words.get(name.word(i)).folded());
        }
        return VocabularyWord.of(joined.toString(), spelling, frequencies);
    }
}
