package io.github.unityinitiative.name;

import java.util.Arrays;
import java.util.List;

/**
 * The sounds of numbered words as bit sets in plain arrays, to tell most words apart at a glance. Words are added in
 * the order of their numbers; adding needs exclusive access.
 */
final class SoundSets {
    private static final int FOREIGN_SOUNDS = 3;

    /** Differs from every other set, so that a word that is not to be told apart by sounds never is. */
    private static final int ANY = -1;

    private int[] certain = new int[256];
    private int[] possible = new int[256];
    private int size;

    /** Adds a word by its sound keys. */
    void add(List<String> keys) {
        int all = ANY;
        int some = 0;
        for (String key : keys) {
            all &= SoundKeys.mask(key);
            some |= SoundKeys.mask(key);
        }
        add(all, some);
    }

    /** Adds a word that may sound like any other, such as an initial. */
    void addAny() {
        add(ANY, ANY);
    }

    private void add(int all, int some) {
        if (size == certain.length) {
            certain = Arrays.copyOf(certain, size * 2);
            possible = Arrays.copyOf(possible, size * 2);
        }
        certain[size] = all;
        possible[size++] = some;
    }

    /** Tells whether two words have three or more sounds that the other lacks. */
    boolean differ(int one, int other) {
        if (certain[one] == ANY || certain[other] == ANY) {
            return false;
        }
        int foreign = (certain[one] & ~possible[other]) | (certain[other] & ~possible[one]);
        return Integer.bitCount(foreign) >= FOREIGN_SOUNDS;
    }
}
