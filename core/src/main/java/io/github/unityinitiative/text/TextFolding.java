package io.github.unityinitiative.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one folding under which look-ups compare spellings: letter case, marks, invisible characters and the letter
 * variants of Arabic and Kurdish keyboards do not matter; everything else does.
 *
 * <p>A folded text is a key, never shown and never stored. Folding is idempotent and independent of the default
 * locale. Stateless and thread-safe.
 */
public final class TextFolding {

    private static final int TATWEEL = 0x0640;
    private static final int HAMZA = 0x0621;

    private TextFolding() {}

    /**
     * Folds a text into its look-up key.
     *
     * @param text any text
     * @return lower-case letters and digits in words separated by single spaces; empty if there is none
     * @throws NullPointerException if {@code text} is null
     */
    public static String fold(CharSequence text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = mapLetters(composed);
        // Taking marks off can bring out another letter that has a variant, so letters are mapped once more.
        return squeeze(mapLetters(Normalizer.normalize(letters, Normalizer.Form.NFKD)));
    }

    private static String mapLetters(String text) {
        StringBuilder mapped = new StringBuilder(text.length());
        text.codePoints().map(TextFolding::mapLetter).forEach(mapped::appendCodePoint);
        return mapped.toString();
    }

    private static int mapLetter(int letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ', 'ۆ', 'ۇ' -> 'و';
            case 'ئ', 'ى', 'ی', 'ې', 'ێ' -> 'ي';
            case 'ة', 'ە', 'ۀ', 'ھ', 'ہ' -> 'ه';
            case 'ك', 'ڪ' -> 'ک';
            case 'ڕ' -> 'ر';
            case 'ڵ' -> 'ل';
            case 'ı' -> 'i';
            case '\u2019', '\u02BC', '\u02BF', '\u02BE', '`' -> '\'';
            default -> letter;
        };
    }

    private static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (isSilent(letter)) {
                continue;
            }
            if (!Character.isLetterOrDigit(letter)) {
                gap = true;
                continue;
            }
            if (gap && !squeezed.isEmpty()) {
                squeezed.append(' ');
            }
            gap = false;
            squeezed.appendCodePoint(letter);
        }
        return squeezed.toString();
    }

    private static boolean isSilent(int letter) {
        int type = Character.getType(letter);
        return letter == TATWEEL
                || letter == HAMZA
                || letter == '\''
                || type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (type == Character.CONTROL && !Character.isWhitespace(letter));
    }
}
