package io.github.unityinitiative.json.internal.csv;

/**
 * Keeps spreadsheets from taking the text of a cell for a formula: an apostrophe is put before text that starts like
 * one, and taken off again on reading.
 *
 * <p>Text starts like a formula if, after any apostrophes and spaces, comes one of {@code = + - @}, their full-width
 * forms, tab, line break or NUL (OWASP ASVS 1.2.10, and what spreadsheets are known to trim). Both ways together give
 * back any text at all.
 */
public final class FormulaGuard {

    private static final char APOSTROPHE = '\'';
    private static final String TRIGGERS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    public static String guard(String text) {
        return isFormulaLike(text) ? APOSTROPHE + text : text;
    }

    public static String unguard(String text) {
        boolean guarded = !text.isEmpty() && text.charAt(0) == APOSTROPHE && isFormulaLike(text);
        return guarded ? text.substring(1) : text;
    }

    private static boolean isFormulaLike(String text) {
        int at = skip(text, 0, APOSTROPHE, APOSTROPHE);
        at = skip(text, at, ' ', '\u00A0');
        return at < text.length() && TRIGGERS.indexOf(text.charAt(at)) >= 0;
    }

    private static int skip(String text, int from, char one, char other) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == one || text.charAt(at) == other)) {
            at++;
        }
        return at;
    }
}
