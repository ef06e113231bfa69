package io.github.unityinitiative.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Coarse sound keys of a word, for blocking: spellings of one name, in one script or several, nearly always share a
 * key; many different names do too.
 *
 * <p>A key is the word's consonants by class, without vowels, glides, h-like and throat sounds. Letters that stand for
 * sounds of two classes give a word several keys. Stateless and thread-safe.
 */
public final class SoundKeys {
    private static final int MOST_KEYS = 4;

    private SoundKeys() {}

    /**
     * The keys of a folded word.
     *
     * @param folded the word, {@link NamePart#folded()}
     * @return one to four keys, the likeliest first; a word of vowels alone has the key ""
     */
    public static List<String> of(String folded) {
        Set<String> keys = new LinkedHashSet<>(Set.of(""));
        for (int i = 0; i < folded.length(); ) {
            int length = i + 1 < folded.length()
                            && !classes(folded.substring(i, i + 2)).isEmpty()
                    ? 2
                    : 1;
            keys = extended(keys, classes(folded.substring(i, i + length)));
            i += length;
        }
        return List.copyOf(keys);
    }

    /** The sound classes of a key as a set of bits, for telling words apart at a glance. */
    static int mask(String key) {
        int mask = 0;
        for (int i = 0; i < key.length(); i++) {
            mask |= 1 << (key.charAt(i) - 'A');
        }
        return mask;
    }

    static String first(String folded) {
        return of(folded).get(0);
    }

    private static Set<String> extended(Set<String> keys, String classes) {
        if (classes.isEmpty()) {
            return keys;
        }
        Set<String> extended = new LinkedHashSet<>();
        for (int i = 0; i < classes.length() && (i == 0 || keys.size() * 2 <= MOST_KEYS); i++) {
            for (String key : keys) {
                String sound = classes.substring(i, i + 1);
                extended.add(key.endsWith(sound) ? key : key + sound);
            }
        }
        return extended;
    }

    /** The sound classes a letter or pair of letters may stand for; empty for vowels and the like. */
    private static String classes(String letters) {
        return switch (letters) {
            case "ب", "پ", "b", "p" -> "P";
            case "ف", "ڤ", "f", "v", "ph" -> "F";
            case "ت", "ط", "د", "t", "d" -> "T";
            case "ث", "ذ", "ظ", "th", "dh" -> "ST";
            case "ض" -> "TS";
            case "س", "ص", "ز", "s", "z", "ts" -> "S";
            case "ش", "sh", "ş", "sc" -> "X";
            case "ج", "چ", "ژ", "j", "dj", "zh", "ç" -> "J";
            case "ch" -> "JX";
            case "c" -> "JK";
            case "ق", "ك", "گ", "خ", "غ", "k", "q", "x", "kh", "gh", "ck" -> "K";
            case "g" -> "KJ";
            case "ل", "l" -> "L";
            case "ر", "r" -> "R";
            case "م", "m" -> "M";
            case "ن", "n" -> "N";
            default -> "";
        };
    }
}
