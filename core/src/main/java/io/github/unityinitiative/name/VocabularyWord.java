package io.github.unityinitiative.name;

/** A word of a {@link NameVocabulary} with what comparing it needs. Immutable. */
final class VocabularyWord {
    private static final double INITIAL_DISTANCE = 3;
    private static final double DIFFERENT = 40;
    private static final int LONGEST_DIFFERENCE = 3;

    private final SpelledWord spelled;
    private final String soundKey;
    private final float[] rarities;

    private VocabularyWord(SpelledWord spelled, String soundKey, float[] rarities) {
        this.spelled = spelled;
        this.soundKey = soundKey;
        this.rarities = rarities;
    }

    static VocabularyWord of(String folded, SpellingModel spelling, NameFrequencies frequencies) {
        NamePosition[] positions = NamePosition.values();
        float[] rarities = new float[positions.length];
        for (NamePosition position : positions) {
            rarities[position.index()] = (float) -SpellingTable.log2(frequencies.share(folded, position));
        }
        return new VocabularyWord(spelling.spell(folded), SoundKeys.first(folded), rarities);
    }

    String folded() {
        return spelled.folded();
    }

    double rarity(NamePosition position) {
        return rarities[position.index()];
    }

    boolean isInitial() {
        return folded().length() == 1;
    }

    double distance(VocabularyWord other, SpellingModel spelling) {
        if (folded().equals(other.folded())) {
            return 0;
        }
        if (isInitial() || other.isInitial()) {
            return startsLike(other) ? INITIAL_DISTANCE : DIFFERENT;
        }
        double lost = spelling.expectedBits(spelled, other.spelled) - spelling.bits(spelled, other.spelled);
        return Math.min(DIFFERENT, lost);
    }

    private boolean startsLike(VocabularyWord other) {
        if (spelled.arabic() == other.spelled.arabic()) {
            return folded().charAt(0) == other.folded().charAt(0);
        }
        String first = SoundKeys.first(folded().substring(0, 1));
        return SoundKeys.first(other.folded().substring(0, 1)).equals(first);
    }

    /** A cheap test that this word may be two others written as one. */
    boolean maySpellJoined(VocabularyWord first, VocabularyWord second) {
        int length = first.folded().length() + second.folded().length();
        boolean sameScript = spelled.arabic() == first.spelled.arabic();
        return (!sameScript || Math.abs(length - folded().length()) <= LONGEST_DIFFERENCE)
                && soundKey.startsWith(first.soundKey)
                && soundKey.endsWith(second.soundKey);
    }
}
