package io.github.unityinitiative.dedup.internal.record;

/**
 * The shape of a word in 64 bits, by which most pairs of words are told apart without comparing letters: which sounds
 * it has and how often, sounds that one letter may stand for taken as one, and which letters.
 */
public final class WordShape {

    private static final int SOUNDS_FROM = 32;
    private static final int BITS_PER_SOUND = 4;
    private static final String SOUNDS = "PFSKLRMN";
    private static final int LETTERS = 31;
    private static final long ARABIC = 1L << LETTERS;
    private static final int ONE_ERROR = 2;

    private WordShape() {}

    /**
     * The shape of a word.
     *
     * @param key its likeliest sound key
     * @param folded its letters
     */
    static long of(String key, String folded) {
        long shape = 0;
        char before = 0;
        for (int i = 0; i < key.length(); i++) {
            char sound = merged(key.charAt(i));
            shape = sound == before ? shape : withSound(shape, SOUNDS.indexOf(sound));
            before = sound;
        }
        for (int i = 0; i < folded.length(); i++) {
            shape |= 1L << (folded.charAt(i) % LETTERS);
            shape |= folded.charAt(i) > '\u0600' ? ARABIC : 0;
        }
        return shape;
    }

    private static char merged(char sound) {
        return switch (sound) {
            case 'T' -> 'S';
            case 'J', 'X' -> 'K';
            default -> sound;
        };
    }

    /** Counts sounds in unary, so that the number of different bits is the number of different sounds. */
    private static long withSound(long shape, int sound) {
        int place = SOUNDS_FROM + sound * BITS_PER_SOUND;
        long field = ((1L << BITS_PER_SOUND) - 1) << place;
        return shape | ((((shape & field) << 1) | (1L << place)) & field);
    }

    static boolean areOfOneScript(long one, long other) {
        return ((one ^ other) & ARABIC) == 0;
    }

    public static boolean haveSameSounds(long one, long other) {
        return (one ^ other) >>> SOUNDS_FROM == 0;
    }

    /** Whether words of two shapes may be spellings of one name, or one typing error apart. */
    public static boolean mayBeClose(long one, long other) {
        long difference = one ^ other;
        int sounds = Long.bitCount(difference >>> SOUNDS_FROM);
        if (sounds == 0) {
            return true;
        }
        boolean oneScript = (difference & ARABIC) == 0;
        return oneScript ? Long.bitCount(difference & (ARABIC - 1)) <= ONE_ERROR : sounds <= 1;
    }
}
