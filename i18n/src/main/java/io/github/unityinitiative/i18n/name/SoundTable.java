package io.github.unityinitiative.i18n.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sounds of names, one character each, and how each language spells them. Immutable and thread-safe. */
final class SoundTable {

    private static final String VOWELS = "aeêiîouû";

    private final Map<Character, List<String>> spellings = new HashMap<>();
    private final Map<Character, Character> soundOfLetter = new HashMap<>();

    private SoundTable(List<List<String>> rows) {
        for (List<String> row : rows) {
            char sound = row.get(0).charAt(0);
            spellings.put(sound, row);
            register(row.get(Spelling.SORANI.soundColumn()), sound);
            register(row.get(Spelling.ARABIC.soundColumn()), sound);
        }
    }

    static SoundTable read() {
        return new SoundTable(TableLines.read("sounds.tsv"));
    }

    // The first sound of a letter counts: consonants stand before the vowels that are written with the same letter.
    private void register(String letters, char sound) {
        if (letters.length() == 1) {
            soundOfLetter.putIfAbsent(letters.charAt(0), sound);
        }
    }

    static boolean isVowel(char sound) {
        return VOWELS.indexOf(sound) >= 0;
    }

    /** The sound that an Arabic or Sorani letter stands for, or 0 for one that is not in the table. */
    char sound(char letter) {
        return soundOfLetter.getOrDefault(letter, (char) 0);
    }

    String spell(char sound, Spelling spelling) {
        List<String> row = spellings.get(sound);
        return row == null ? "" : row.get(spelling.soundColumn());
    }
}
