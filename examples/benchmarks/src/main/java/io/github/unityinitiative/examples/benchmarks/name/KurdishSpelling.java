package io.github.unityinitiative.examples.benchmarks.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spells names by the rules of Kurdish orthography, because few pairs with Kurdish spellings could be collected:
 * names of Arabic origin in Sorani and Kurmanji, and Sorani names in Kurmanji, in English and with Arabic letters.
 *
 * <p>Source of the rules: the standard Sorani (Arabic-based) and Hawar (Latin) alphabets.
 */
final class KurdishSpelling {
    private static final Map<String, List<String>> ROMANISED = Map.ofEntries(
            entry("sh", "ش", "ş"),
            entry("kh", "خ", "x"),
            entry("gh", "غ", "x"),
            entry("th", "س", "s"),
            entry("dh", "ز", "z"),
            entry("ch", "چ", "ç"),
            entry("ph", "ف", "f"),
            entry("ee", "ي", "i"),
            entry("oo", "و", "u"),
            entry("ou", "و", "u"),
            entry("aa", "ا", "a"),
            entry("ai", "ەي", "ey"),
            entry("ei", "ەي", "ey"),
            entry("ay", "ەي", "ey"),
            entry("aw", "ەو", "ew"),
            entry("b", "ب", "b"),
            entry("c", "ك", "k"),
            entry("d", "د", "d"),
            entry("f", "ف", "f"),
            entry("g", "گ", "g"),
            entry("h", "ه", "h"),
            entry("j", "ج", "c"),
            entry("k", "ك", "k"),
            entry("l", "ل", "l"),
            entry("m", "م", "m"),
            entry("n", "ن", "n"),
            entry("p", "پ", "p"),
            entry("q", "ق", "q"),
            entry("r", "ر", "r"),
            entry("s", "س", "s"),
            entry("t", "ت", "t"),
            entry("v", "ڤ", "v"),
            entry("w", "و", "w"),
            entry("x", "كس", "ks"),
            entry("y", "ي", "y"),
            entry("z", "ز", "z"),
            entry("i", "ي", "i"),
            entry("e", "ە", "e"),
            entry("o", "و", "u"),
            entry("u", "و", "u"));

    private static final Map<String, List<String>> SORANI = Map.ofEntries(
            forms("ا", "a", "a", "ا"),
            forms("ە", "e", "a", ""),
            forms("ۆ", "o", "o", "و"),
            forms("ێ", "e", "e", "ي"),
            forms("وو", "u", "oo", "و"),
            forms("و", "u", "u", "و"),
            forms("ي", "i", "i", "ي"),
            forms("ش", "ş", "sh", "ش"),
            forms("چ", "ç", "ch", "ج"),
            forms("ج", "c", "j", "ج"),
            forms("ژ", "j", "zh", "ز"),
            forms("خ", "x", "kh", "خ"),
            forms("غ", "x", "gh", "غ"),
            forms("ق", "q", "q", "ق"),
            forms("ح", "h", "h", "ح"),
            forms("ه", "h", "h", "ه"),
            forms("ع", "", "", "ع"),
            forms("ڤ", "v", "v", "ف"),
            forms("گ", "g", "g", "ك"),
            forms("پ", "p", "p", "ب"),
            forms("ب", "b", "b", "ب"),
            forms("ت", "t", "t", "ت"),
            forms("ط", "t", "t", "ط"),
            forms("د", "d", "d", "د"),
            forms("ر", "r", "r", "ر"),
            forms("ز", "z", "z", "ز"),
            forms("س", "s", "s", "س"),
            forms("ص", "s", "s", "ص"),
            forms("ف", "f", "f", "ف"),
            forms("ك", "k", "k", "ك"),
            forms("ل", "l", "l", "ل"),
            forms("م", "m", "m", "م"),
            forms("ن", "n", "n", "ن"));

    private final String sorani;
    private final String kurmanji;
    private final String english;
    private final String arabic;

    private KurdishSpelling(String sorani, String kurmanji, String english, String arabic) {
        this.sorani = sorani;
        this.kurmanji = kurmanji;
        this.english = english;
        this.arabic = arabic;
    }

    private static Map.Entry<String, List<String>> entry(String latin, String sorani, String kurmanji) {
        return Map.entry(latin, List.of(sorani, kurmanji));
    }

    private static Map.Entry<String, List<String>> forms(
            String sorani, String kurmanji, String english, String arabic) {
        return Map.entry(sorani, List.of(kurmanji, english, arabic));
    }

    String sorani() {
        return sorani;
    }

    String kurmanji() {
        return kurmanji;
    }

    /** The Kurmanji spelling typed without the letters of its own. */
    String plainKurmanji() {
        return kurmanji.replace('ş', 's').replace('ç', 'c');
    }

    String english() {
        return english;
    }

    /** The name typed on an Arabic keyboard, without short vowels. */
    String arabic() {
        return arabic;
    }

    /** Spells a name of Arabic origin in Kurdish, from a cut of its Arabic and its Latin spelling. */
    static Optional<KurdishSpelling> ofArabic(String arabic, String latin, List<String> cut) {
        StringBuilder sorani = new StringBuilder();
        StringBuilder kurmanji = new StringBuilder();
        for (String pieces : cut) {
            int separator = pieces.indexOf('\t');
            String sounds = pieces.substring(separator + 1).replace("^", "").replace("$", "");
            appendSounds(pieces.substring(0, separator), sounds, sorani, kurmanji);
        }
        String single = sorani.toString().replaceAll("(.)\\1+", "$1").replaceAll("ەه$", "ە");
        String latinSingle = kurmanji.toString().replaceAll("([^l])\\1+", "$1").replaceAll("eh$", "e");
        return ifLongEnough(new KurdishSpelling(single, latinSingle, latin, arabic));
    }

    private static void appendSounds(String letters, String sounds, StringBuilder sorani, StringBuilder kurmanji) {
        for (int i = 0; i < sounds.length(); ) {
            String two = sounds.substring(i, Math.min(sounds.length(), i + 2));
            String one = two.substring(0, 1);
            String sound = ROMANISED.containsKey(two) ? two : one;
            boolean longVowel = (letters.contains("ا") && !letters.startsWith("^ا")) || letters.contains("ي$");
            if (sound.equals("a")) {
                sorani.append(longVowel ? "ا" : "ە");
                kurmanji.append(longVowel ? "a" : "e");
            } else if (sound.equals("h") && letters.contains("ح")) {
                sorani.append("ح");
                kurmanji.append("h");
            } else if (sound.equals("i") && !letters.contains("ي") && i > 0) {
                kurmanji.append("i");
            } else {
                List<String> spelled = ROMANISED.getOrDefault(sound, List.of("", ""));
                sorani.append(spelled.get(0));
                kurmanji.append(spelled.get(1));
            }
            i += sound.length();
        }
    }

    /** Spells a Sorani name in the other ways; empty if it has a letter that Sorani lacks. */
    static Optional<KurdishSpelling> ofSorani(String sorani) {
        StringBuilder kurmanji = new StringBuilder();
        StringBuilder english = new StringBuilder();
        StringBuilder arabic = new StringBuilder();
        for (int i = 0; i < sorani.length(); ) {
            int length = sorani.startsWith("وو", i) ? 2 : 1;
            List<String> forms = SORANI.get(sorani.substring(i, i + length));
            if (forms == null) {
                return Optional.empty();
            }
            boolean consonant = length == 1 && isConsonantal(sorani, i);
            kurmanji.append(consonant ? glide(sorani.charAt(i)) : forms.get(0));
            english.append(consonant ? glide(sorani.charAt(i)) : forms.get(1));
            boolean finalVowel = sorani.charAt(i) == 'ە' && i == sorani.length() - 1;
            arabic.append(finalVowel ? "ه" : forms.get(2));
            i += length;
        }
        return ifLongEnough(new KurdishSpelling(sorani, kurmanji.toString(), english.toString(), arabic.toString()));
    }

    private static Optional<KurdishSpelling> ifLongEnough(KurdishSpelling spelling) {
        boolean complete = spelling.sorani.length() > 1
                && spelling.kurmanji.length() > 1
                && spelling.english.length() > 1
                && spelling.arabic.length() > 1;
        return complete ? Optional.of(spelling) : Optional.empty();
    }

    /** Tells whether waw or ya is a consonant here: at the beginning and beside a vowel. */
    private static boolean isConsonantal(String sorani, int at) {
        char letter = sorani.charAt(at);
        if (letter != 'و' && letter != 'ي') {
            return false;
        }
        boolean beforeVowel = at + 1 < sorani.length() && "اەۆێوي".indexOf(sorani.charAt(at + 1)) >= 0;
        boolean afterVowel = at > 0 && "اەۆێ".indexOf(sorani.charAt(at - 1)) >= 0;
        return at == 0 || beforeVowel || afterVowel;
    }

    private static String glide(char letter) {
        return letter == 'و' ? "w" : "y";
    }

    @Override
    public String toString() {
        return "KurdishSpelling[letters=" + sorani.length() + "]";
    }
}
