package io.github.unityinitiative.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells close names apart by what is known to be a name: حسن and حسين are one letter apart, but each is far likelier
 * to be itself than a misspelling of the other.
 *
 * <p>For a written word, every common name that sounds like it is a guess at what was meant, as likely as the name is
 * common times as likely as it is spelled so; a name nobody counted is one more guess. Immutable and thread-safe.
 */
final class KnownNames {
    private static final int GUESSES_PER_KEY = 16;

    private final SpellingModel spelling;
    private final List<SpelledWord> names = new ArrayList<>();
    private final List<Double> shareBits = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> bySound = new HashMap<>();

    KnownNames(SpellingModel spelling, NameFrequencies frequencies) {
        this.spelling = spelling;
        frequencies.commonestFirst().forEach((word, share) -> {
            int number = names.size();
            numbers.put(word, number);
            names.add(spelling.spell(word));
            shareBits.add(Bits.of(share));
            SoundKeys.of(word)
                    .forEach(key -> bySound.computeIfAbsent(key, absent -> new ArrayList<>())
                            .add(number));
        });
    }

    /** The names a word may stand for. */
    Guesses guesses(SpelledWord word) {
        Guesses.Builder guesses = new Guesses.Builder();
        guesses.add(Guesses.UNCOUNTED, word.ownBits());
        for (int number : candidates(word.folded())) {
            double spelledSo = spelling.bits(names.get(number), word) + word.ownBits();
            guesses.add(number, shareBits.get(number) + spelledSo);
        }
        return guesses.build();
    }

    private SortedSet<Integer> candidates(String folded) {
        SortedSet<Integer> candidates = new TreeSet<>();
        for (String key : SoundKeys.of(folded)) {
            List<Integer> sounding = bySound.getOrDefault(key, List.of());
            candidates.addAll(sounding.subList(0, Math.min(GUESSES_PER_KEY, sounding.size())));
        }
        Integer itself = numbers.get(folded);
        if (itself != null) {
            candidates.add(itself);
        }
        return candidates;
    }
}
