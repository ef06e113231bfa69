package io.github.unityinitiative.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells close names apart by what is known to be a name: حسن and حسين are one letter apart, but each is far likelier
 * to be itself than a misspelling of the other.
 *
 * <p>For a written word, every common name that sounds like it is a guess at what was meant, as likely as the name is
 * common times as likely as it is spelled so; a name nobody counted is one more guess. Immutable and thread-safe.
 */
final class KnownNames {
    private static final int GUESSES_PER_KEY = 16;
    private static final int[] NONE = {};

    private final SpellingModel spelling;
    private final SpelledWord[] names;
    private final double[] shareBits;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> bySound = new HashMap<>();

    KnownNames(SpellingModel spelling, NameFrequencies frequencies) {
        this.spelling = spelling;
        Map<String, Double> shares = frequencies.commonestFirst();
        names = shares.keySet().stream().map(spelling::spell).toArray(SpelledWord[]::new);
        shareBits = shares.values().stream().mapToDouble(Bits::of).toArray();
        Map<String, List<Integer>> sounding = new HashMap<>();
        for (int number = 0; number < names.length; number++) {
            String word = names[number].folded();
            numbers.put(word, number);
            for (String key : SoundKeys.of(word)) {
                sounding.computeIfAbsent(key, absent -> new ArrayList<>()).add(number);
            }
        }
        sounding.forEach((key, all) -> bySound.put(key, commonest(all)));
    }

    private static int[] commonest(List<Integer> sounding) {
        return sounding.stream()
                .mapToInt(Integer::intValue)
                .limit(GUESSES_PER_KEY)
                .toArray();
    }

    /**
     * The names a word may stand for. How likely the letters of the word are by themselves is common to all of them.
     *
     * @param soundKeys the keys of the word
     */
    Guesses guesses(SpelledWord word, List<String> soundKeys) {
        int[] candidates = candidates(word.folded(), soundKeys);
        double[] bits = new double[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            bits[i] = candidates[i] == Guesses.UNCOUNTED
                    ? 0
                    : shareBits[candidates[i]] + spelling.bits(names[candidates[i]], word);
        }
        return Guesses.of(candidates, bits);
    }

    /** In ascending order, the name that nobody counted before all others. */
    private int[] candidates(String folded, List<String> soundKeys) {
        int[] candidates = {Guesses.UNCOUNTED, numbers.getOrDefault(folded, Guesses.UNCOUNTED)};
        for (String key : soundKeys) {
            int[] sounding = bySound.getOrDefault(key, NONE);
            int size = candidates.length;
            candidates = Arrays.copyOf(candidates, size + sounding.length);
            System.arraycopy(sounding, 0, candidates, size, sounding.length);
        }
        Arrays.sort(candidates);
        return distinct(candidates);
    }

    private static int[] distinct(int[] sorted) {
        int size = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }
}
