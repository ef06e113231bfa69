package io.github.unityinitiative.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word of a {@link NameVocabulary} with what comparing it needs. Immutable. */
final class VocabularyWord {
    private static final double INITIAL_DISTANCE = 3;
    static final double DIFFERENT = 40;

    private static final double NO_RIVALS = 16;
    private static final double RIVALRY = 0.7;
    private static final int LONGEST_DIFFERENCE = 3;

    private final SpelledWord spelled;
    private final List<String> soundKeys;
    private final float[] rarities;
    private final boolean[] counted;
    private final boolean initial;
    private final char firstSound;
    private final char lastSound;
    private volatile @Nullable Guesses guesses;

    private VocabularyWord(SpelledWord spelled, List<String> soundKeys, float[] rarities, boolean[] counted) {
        this.spelled = spelled;
        this.soundKeys = soundKeys;
        this.rarities = rarities;
        this.counted = counted;
        this.initial = spelled.folded().length() == 1;
        this.firstSound = soundKey().isEmpty() ? 0 : soundKey().charAt(0);
        this.lastSound = soundKey().isEmpty() ? 0 : soundKey().charAt(soundKey().length() - 1);
    }

    static VocabularyWord of(String folded, SpellingModel spelling, NameFrequencies frequencies) {
        List<String> soundKeys = SoundKeys.of(folded);
        double[] shares = frequencies.shares(folded, soundKeys.get(0));
        float[] rarities = new float[shares.length];
        boolean[] counted = new boolean[shares.length];
        for (NamePosition position : NamePosition.values()) {
            rarities[position.index()] = (float) -Bits.of(shares[position.index()]);
            counted[position.index()] = frequencies.isCounted(folded, position);
        }
        return new VocabularyWord(spelling.spell(folded), soundKeys, rarities, counted);
    }

    String folded() {
        return spelled.folded();
    }

    List<String> soundKeys() {
        return soundKeys;
    }

    private String soundKey() {
        return soundKeys.get(0);
    }

    double rarity(NamePosition position) {
        return rarities[position.index()];
    }

    boolean isCounted(NamePosition position) {
        return counted[position.index()];
    }

    boolean isInitial() {
        return initial;
    }

    double distance(VocabularyWord other, SpellingModel spelling, KnownNames known) {
        if (spelled.compareTo(other.spelled) == 0) {
            return 0;
        }
        if (isInitial() || other.isInitial()) {
            return startsLike(other) ? INITIAL_DISTANCE : DIFFERENT;
        }
        double lost = spelling.expectedBits(spelled, other.spelled) - spelling.bits(spelled, other.spelled);
        if (lost > NO_RIVALS) {
            return Math.min(DIFFERENT, lost);
        }
        return Math.max(0, lost) + RIVALRY * guesses(known).rivalry(other.guesses(known));
    }

    // Guessing costs more than comparing and few words need it, so it waits; a race at worst guesses twice.
    private Guesses guesses(KnownNames known) {
        Guesses made = guesses;
        if (made == null) {
            made = known.guesses(spelled, soundKeys);
            guesses = made;
        }
        return made;
    }

    private boolean startsLike(VocabularyWord other) {
        if (spelled.isArabic() == other.spelled.isArabic()) {
            return folded().charAt(0) == other.folded().charAt(0);
        }
        String first = SoundKeys.first(folded().substring(0, 1));
        return SoundKeys.first(other.folded().substring(0, 1)).equals(first);
    }

    /** Whether this word, if it is others written as one, may be as long as they are, of which one is given. */
    boolean mayHold(int letters, VocabularyWord one) {
        return spelled.isArabic() != one.spelled.isArabic()
                || Math.abs(letters - folded().length()) <= LONGEST_DIFFERENCE;
    }

    /** Whether this word sounds like the first of others at its beginning, or like the last at its end. */
    boolean soundsLikeEnd(VocabularyWord first, VocabularyWord last) {
        return beginsLike(first) || endsLike(last);
    }

    private boolean beginsLike(VocabularyWord first) {
        return firstSound == first.firstSound
                && isLongerThan(first)
                && soundKey().startsWith(first.soundKey());
    }

    private boolean endsLike(VocabularyWord last) {
        return lastSound == last.lastSound && isLongerThan(last) && soundKey().endsWith(last.soundKey());
    }

    private boolean isLongerThan(VocabularyWord piece) {
        return !piece.soundKey().isEmpty()
                && piece.soundKey().length() < soundKey().length();
    }
}
