package io.github.unityinitiative.i18n.name;

/**
 * Guesses the sounds of a name in Arabic, which writes no short vowels: long vowels are read, and a short one is put
 * where consonants could not be spoken together. Immutable and thread-safe.
 */
final class ArabicSounds {

    private final SoundTable table;

    ArabicSounds(SoundTable table) {
        this.table = table;
    }

    String read(String part) {
        return VowelInsertion.ARABIC.insert(VowelInsertion.longVowels(letters(part)));
    }

    private String letters(String part) {
        StringBuilder sounds = new StringBuilder();
        for (int at = 0; at < part.length(); at++) {
            char letter = part.charAt(at);
            boolean end = at == part.length() - 1;
            switch (letter) {
                case 'أ' -> sounds.append('e');
                case 'إ' -> sounds.append('i');
                case 'آ', 'ى' -> sounds.append('a');
                case 'ة' -> sounds.append(end ? 'e' : 't');
                case 'ؤ' -> sounds.append('û');
                case 'ئ' -> sounds.append('î');
                case 'ا' -> sounds.append(at == 0 && !end ? 'e' : 'a');
                case 'ه' -> sounds.append(end && at > 2 ? 'e' : 'h');
                default -> append(table.sound(letter), sounds);
            }
        }
        return sounds.toString();
    }

    private static void append(char sound, StringBuilder sounds) {
        if (sound != 0) {
            sounds.append(sound);
        }
    }
}
