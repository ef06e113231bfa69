package io.github.unityinitiative.i18n.name;

/** Finds vowels that writing leaves open: whether w and y are long vowels, and where a short one is unwritten. */
enum VowelInsertion {
    /** Puts an e (spoken a) between consonants at the beginning, and wherever three would meet or two end a name. */
    ARABIC('e') {
        @Override
        boolean splitsAtEnd(char before, char last) {
            return true;
        }
    },
    /** Puts an i where a name begins with two consonants, and before a final sonorant. */
    KURDISH('i') {
        @Override
        boolean splitsAtEnd(char before, char last) {
            return ("nrlLm".indexOf(last) >= 0 && "rlLnm".indexOf(before) < 0) || (before == 'm' && last == 'n');
        }
    };

    private final char vowel;

    VowelInsertion(char vowel) {
        this.vowel = vowel;
    }

    abstract boolean splitsAtEnd(char before, char last);

    /** Makes w and y long vowels where no vowel is beside them. */
    static String longVowels(String sounds) {
        StringBuilder read = new StringBuilder(sounds);
        for (int at = 0; at < read.length(); at++) {
            char sound = read.charAt(at);
            boolean glide = sound == 'w' || sound == 'y';
            if (glide && at > 0 && !vowelAt(read, at - 1) && !vowelAt(read, at + 1)) {
                read.setCharAt(at, sound == 'y' ? 'î' : nextIsGlide(read, at) ? 'w' : 'u');
            }
        }
        return read.toString();
    }

    private static boolean nextIsGlide(CharSequence sounds, int at) {
        return at + 1 < sounds.length() && sounds.charAt(at + 1) == 'y';
    }

    private static boolean vowelAt(CharSequence sounds, int at) {
        return at >= 0 && at < sounds.length() && SoundTable.isVowel(sounds.charAt(at));
    }

    String insert(String sounds) {
        StringBuilder spoken = new StringBuilder();
        for (int at = 0; at < sounds.length(); at++) {
            if (at > 0 && isOpen(sounds, at, spoken)) {
                spoken.append(vowel);
            }
            spoken.append(sounds.charAt(at));
        }
        return spoken.toString();
    }

    // Whether an unwritten vowel stands before this sound.
    private boolean isOpen(String sounds, int at, StringBuilder spoken) {
        if (vowelAt(sounds, at) || vowelAt(sounds, at - 1) || spokenVowelBefore(spoken)) {
            return false;
        }
        char before = sounds.charAt(at - 1);
        char sound = sounds.charAt(at);
        if (at == 1) {
            return !(this == KURDISH && sound == 'w');
        }
        if (at == sounds.length() - 1) {
            return splitsAtEnd(before, sound);
        }
        boolean third = spoken.length() > 1 && !vowelAt(spoken, spoken.length() - 2);
        return third || (this == ARABIC && !vowelAt(sounds, at + 1));
    }

    private static boolean spokenVowelBefore(StringBuilder spoken) {
        return vowelAt(spoken, spoken.length() - 1);
    }
}
