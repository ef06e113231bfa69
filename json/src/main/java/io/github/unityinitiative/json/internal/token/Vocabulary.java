package io.github.unityinitiative.json.internal.token;

import org.jspecify.annotations.Nullable;

/**
 * Short strings that come again and again in the records of a run (codes, provinces, professions, days), each made once
 * as long as no other one takes its place. Not thread-safe.
 */
final class Vocabulary {

    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 40;

    private final @Nullable String[] words = new String[PLACES];

    /** The string that those characters are. */
    String word(char[] characters, int from, int length) {
        if (length > LONGEST) {
            return new String(characters, from, length);
        }
        int place = place(characters, from, length);
        String known = words[place];
        if (known != null && isSame(known, characters, from, length)) {
            return known;
        }
        String word = new String(characters, from, length);
        words[place] = word;
        return word;
    }

    private static int place(char[] characters, int from, int length) {
        int hash = length;
        for (int index = from; index < from + length; index++) {
            hash = 31 * hash + characters[index];
        }
        return (hash ^ (hash >>> 16)) & (PLACES - 1);
    }

    private static boolean isSame(String known, char[] characters, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (known.charAt(index) != characters[from + index]) {
                return false;
            }
        }
        return true;
    }
}
