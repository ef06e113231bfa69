package io.github.unityinitiative.i18n.internal.markup;

/**
 * Escapes text for CommonMark, so that it is read back as text whatever it contains, also where an extension turns
 * addresses into links. Stateless and thread-safe.
 */
public final class MarkdownEscape {

    private static final String ALWAYS = "\\`*_{}[]<>&~|$@!\"'^";
    private static final String AT_START = "#+-=:.()";

    private MarkdownEscape() {}

    /**
     * Escapes a text.
     *
     * @param text any text
     * @return the clean text on one line, escaped
     */
    public static String escape(String text) {
        return escapeWords(TextCleaner.clean(text).strip());
    }

    /**
     * Escapes clean words that are a piece of a line, keeping the spaces around them.
     *
     * @param clean words of ours, or clean ones
     * @return the words, escaped
     */
    public static String escapeWords(String clean) {
        StringBuilder escaped = new StringBuilder(clean.length() + 16);
        for (int at = 0; at < clean.length(); at++) {
            char letter = clean.charAt(at);
            if (ALWAYS.indexOf(letter) >= 0 || isMarkupHere(clean, at)) {
                escaped.append('\\');
            }
            escaped.append(letter);
        }
        return escaped.toString();
    }

    private static boolean isMarkupHere(String text, int at) {
        char letter = text.charAt(at);
        if (letter == ':') {
            return text.startsWith("//", at + 1);
        }
        if (letter == '.' && text.regionMatches(true, Math.max(0, at - 3), "www", 0, 3)) {
            return true;
        }
        return AT_START.indexOf(letter) >= 0 && isBlockStart(text, at);
    }

    // A block can start with a mark, or with digits before a full stop or a parenthesis.
    private static boolean isBlockStart(String text, int at) {
        for (int before = 0; before < at; before++) {
            char letter = text.charAt(before);
            if (letter < '0' || letter > '9') {
                return false;
            }
        }
        return true;
    }
}
