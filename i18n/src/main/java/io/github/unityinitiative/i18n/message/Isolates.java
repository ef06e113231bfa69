package io.github.unityinitiative.i18n.message;

/**
 * Isolates for plain text: somebody else's text between U+2068 FIRST STRONG ISOLATE and U+2069 POP DIRECTIONAL ISOLATE,
 * with its own directional formatting characters taken out, so that it can neither reorder its neighbours nor end the
 * isolate early (UAX #9; W3C, "Inline markup and bidirectional text"). Stateless and thread-safe.
 */
public final class Isolates {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Isolates() {}

    /**
     * Isolates a text.
     *
     * @param text any text
     * @return the text between FSI and PDI, on one line
     * @throws NullPointerException if {@code text} is null
     */
    public static String isolate(String text) {
        StringBuilder isolated = new StringBuilder(text.length() + 2).append(FIRST_STRONG_ISOLATE);
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isBreak(letter)) {
                isolated.append(' ');
            } else if (!isDirectional(letter)) {
                isolated.append(letter);
            }
        }
        return isolated.append(POP_ISOLATE).toString();
    }

    /**
     * Whether a character is an embedding, an override, an isolate or the end of one.
     *
     * @param letter a character
     * @return true for U+202A to U+202E and U+2066 to U+2069
     */
    public static boolean isDirectional(char letter) {
        return (letter >= '\u202A' && letter <= '\u202E') || (letter >= '\u2066' && letter <= '\u2069');
    }

    // A paragraph separator would end the isolate.
    private static boolean isBreak(char letter) {
        return switch (letter) {
            case '\n', '\r', '\u000B', '\f', '\u001C', '\u001D', '\u001E', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
