package io.github.unityinitiative.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of Arabic, Sorani, Kurmanji and Latin-script text reduced to the ones that distinguish words.
 *
 * <p>Letters that writers, keyboards and encodings use for one another become one: hamza carriers, final ya and alif
 * maqsura, Persian and Arabic kaf, ta marbuta and ha, presentation forms, letters with marks, upper and lower case.
 * Invisible characters, tatweel and vowel marks go. What tells Kurdish words apart stays: Sorani {@code ە ۆ ێ ڤ پ چ ژ
 * گ}, Kurmanji {@code ş ç ğ}. Everything that is not a letter passes unchanged, so word boundaries survive.
 *
 * <p>The result is for comparing and looking up, never for showing. Stateless and thread-safe; the same under any
 * default locale.
 */
final class LetterFolding {
    private static final char HEH = '\u0647';
    private static final char SORANI_AE = '\u06D5';
    private static final char YEH_HAMZA = '\u0626';
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final String SORANI_VOWELS = "\u0627\u06D5\u06C6\u06CE\u0648\u064A\u06CC\u0649";
    private static final Map<Integer, String> REPLACEMENTS = replacements();
    private static final String[] COMMON = common();

    private LetterFolding() {}

    /**
     * Returns the text with its letters folded.
     *
     * @param text any text, in any script
     * @return the folded text, possibly empty
     */
    static String fold(String text) {
        String composed = composed(text);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); ) {
            int letter = composed.codePointAt(i);
            int next = i + Character.charCount(letter);
            char following = next < composed.length() ? composed.charAt(next) : ' ';
            if (letter == HEH && following == ZERO_WIDTH_NON_JOINER) {
                folded.append(SORANI_AE);
            } else if (letter != YEH_HAMZA || !carriesVowel(folded, following)) {
                append(folded, letter);
            }
            i = next;
        }
        return folded.toString();
    }

    /** Composes letters and marks; plain text, that is most names, is composed already. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return Normalizer.normalize(withoutIsolatedMarks(text), Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    private static boolean isPlain(char unit) {
        return unit < 0x80
                || (unit >= 0x0621 && unit <= 0x064A)
                || unit == '\u06CC'
                || unit == '\u06A9'
                || (unit >= 0x06C6 && unit <= 0x06D5);
    }

    // NFKC would turn these compatibility forms of vowel marks into a space and a mark, splitting the word.
    private static String withoutIsolatedMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0xFE70 || text.charAt(i) > 0xFE7F) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** Tells whether a ya with hamza only carries the vowel after it, as at the beginning of every Sorani vowel. */
    private static boolean carriesVowel(StringBuilder before, char following) {
        boolean wordStart = before.isEmpty() || !Character.isLetter(before.charAt(before.length() - 1));
        return wordStart && SORANI_VOWELS.indexOf(following) >= 0;
    }

    private static void append(StringBuilder folded, int letter) {
        folded.append(letter < COMMON.length ? COMMON[letter] : folded(letter));
    }

    private static String folded(int letter) {
        String replacement = REPLACEMENTS.get(letter);
        if (replacement != null) {
            return replacement;
        }
        return isInvisible(letter) ? "" : foldedLowerCase(Character.toLowerCase(letter));
    }

    private static String foldedLowerCase(int letter) {
        String replacement = REPLACEMENTS.get(letter);
        if (replacement != null || !Character.isLetter(letter)) {
            return replacement != null ? replacement : Character.toString(letter);
        }
        StringBuilder parts = new StringBuilder();
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .codePoints()
                .filter(part -> !isInvisible(part))
                .forEach(parts::appendCodePoint);
        return parts.toString();
    }

    /** The folded forms of the letters that names are made of, Latin and Arabic. */
    private static String[] common() {
        String[] common = new String[0x0700];
        Arrays.setAll(common, LetterFolding::folded);
        return common;
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || letter == '\u0640'
                || letter == '\uFFFD';
    }

    private static Map<Integer, String> replacements() {
        Map<Integer, String> table = new HashMap<>();
        arabicLetters(table);
        latinLetters(table);
        all(table, "'\u2019\u2018`\u00B4\u02BC\u02BB\u02BE\u02BF\u02B9\u02BB\u02C8\u2032\uFF07\u0621", "");
        for (int digit = 0; digit <= 9; digit++) {
            table.put(0x0660 + digit, Integer.toString(digit));
            table.put(0x06F0 + digit, Integer.toString(digit));
        }
        return Map.copyOf(table);
    }

    private static void arabicLetters(Map<Integer, String> table) {
        all(table, "آأإٱٲٳٵ", "ا");
        all(table, "ؤٶۇۈۋۅ", "و");
        all(table, "ىیئےېۍۓۑ", "ي");
        all(table, "کڪګڬ", "ك");
        all(table, "ةھہۀۃۂ", "ه");
        all(table, "ڕڑړڒ", "ر");
        all(table, "ڵڶ", "ل");
        all(table, "ٹټ", "ت");
        all(table, "ڈډ", "د");
        all(table, "ںڼ", "ن");
        all(table, "ښ", "ش");
        all(table, "ځږ", "ز");
        all(table, "څ", "چ");
        all(table, "ڠ", "غ");
        all(table, "ڨ", "ق");
    }

    private static void latinLetters(Map<Integer, String> table) {
        all(table, "šŝșś", "ş");
        all(table, "čćĉ", "ç");
        all(table, "ġ", "gh");
        all(table, "ḫ", "kh");
        all(table, "ḏ", "dh");
        all(table, "ṯ", "th");
        all(table, "žž", "zh");
        all(table, "ǧĵ", "j");
        all(table, "ıİ", "i");
        all(table, "əæ", "e");
        all(table, "øœ", "o");
        all(table, "ł", "l");
        all(table, "đð", "d");
        all(table, "þ", "th");
        all(table, "ħ", "h");
        all(table, "ß", "ss");
        all(table, "ş", "ş");
        all(table, "ç", "ç");
        all(table, "ğ", "ğ");
    }

    private static void all(Map<Integer, String> table, String letters, String replacement) {
        letters.codePoints().forEach(letter -> table.put(letter, replacement));
    }
}
