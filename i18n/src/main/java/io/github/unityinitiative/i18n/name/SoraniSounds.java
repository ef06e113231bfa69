package io.github.unityinitiative.i18n.name;

/**
 * Reads the sounds of a name in Sorani, which writes all vowels but the shortest. Immutable and thread-safe.
 */
final class SoraniSounds {

    // Carries a vowel that follows no consonant, and has no sound of its own.
    private static final char CARRIER = 'ئ';

    private final SoundTable table;

    SoraniSounds(SoundTable table) {
        this.table = table;
    }

    String read(String part) {
        return VowelInsertion.KURDISH.insert(VowelInsertion.longVowels(letters(part)));
    }

    private String letters(String part) {
        StringBuilder sounds = new StringBuilder();
        for (int at = 0; at < part.length(); at++) {
            char letter = part.charAt(at);
            boolean carried = at > 0 && part.charAt(at - 1) == CARRIER;
            if (letter == 'و' && part.startsWith("و", at + 1)) {
                sounds.append('û');
                at++;
            } else if (carried && (letter == 'و' || letter == 'ی')) {
                sounds.append(letter == 'و' ? 'u' : 'î');
            } else {
                append(letter, sounds);
            }
        }
        return sounds.toString();
    }

    private void append(char letter, StringBuilder sounds) {
        char sound = switch (letter) {
            case 'ڕ' -> 'r';
            case 'ھ' -> 'h';
            case 'ك' -> 'k';
            case 'ي', 'ى' -> 'y';
            case CARRIER -> 0;
            default -> table.sound(letter);
        };
        if (sound != 0) {
            sounds.append(sound);
        }
    }
}
