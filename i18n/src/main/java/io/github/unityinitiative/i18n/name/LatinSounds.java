package io.github.unityinitiative.i18n.name;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Reads the sounds of a name in Latin letters, as Kurdish and Turkish or as English spell. Stateless. */
final class LatinSounds {

    private static final String[][] ENGLISH = {
        {"tch", "ç"}, {"sh", "ş"}, {"ch", "ç"}, {"kh", "x"}, {"gh", "G"}, {"th", "T"}, {"dh", "D"}, {"zh", "j"},
        {"ph", "f"}, {"ck", "k"}, {"oo", "û"}, {"ou", "û"}, {"ee", "î"}, {"ea", "î"}, {"ie", "î"}, {"ei", "ê"},
        {"ai", "ay"}, {"j", "c"}, {"c", "k"}, {"x", "ks"}, {"q", "q"}, {"i", "î"}, {"u", "û"}, {"y", "y"}
    };

    private LatinSounds() {}

    static String read(String part, boolean kurdish) {
        String lower = Normalizer2.getNFCInstance().normalize(part).toLowerCase(Locale.ROOT);
        StringBuilder sounds = new StringBuilder();
        int at = 0;
        while (at < lower.length()) {
            at += kurdish ? kurdish(lower, at, sounds) : english(lower, at, sounds);
        }
        return singled(sounds);
    }

    private static int kurdish(String text, int at, StringBuilder sounds) {
        char letter = text.charAt(at);
        sounds.append(
                switch (letter) {
                    case 'ı' -> 'i';
                    case 'ü' -> 'û';
                    case 'ö' -> 'o';
                    case 'ğ' -> 'G';
                    case 'â' -> 'a';
                    default -> letter;
                });
        return 1;
    }

    private static int english(String text, int at, StringBuilder sounds) {
        for (String[] rule : ENGLISH) {
            if (text.startsWith(rule[0], at)) {
                sounds.append(rule[1]);
                return rule[0].length();
            }
        }
        String plain = Normalizer2.getNFDInstance().normalize(text.substring(at, at + 1));
        sounds.append(plain.charAt(0));
        return 1;
    }

    // A doubled consonant is written once in Arabic letters; a final h after a vowel is silent.
    private static String singled(StringBuilder sounds) {
        StringBuilder single = new StringBuilder();
        for (int at = 0; at < sounds.length(); at++) {
            boolean repeated = at > 0 && sounds.charAt(at) == sounds.charAt(at - 1);
            boolean silent = at == sounds.length() - 1 && at > 2 && sounds.charAt(at) == 'h';
            if (!repeated && !silent) {
                single.append(sounds.charAt(at));
            }
        }
        return single.toString();
    }
}
