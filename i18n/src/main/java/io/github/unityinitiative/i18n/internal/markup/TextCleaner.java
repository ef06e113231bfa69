package io.github.unityinitiative.i18n.internal.markup;

import com.ibm.icu.text.Normalizer2;

/**
 * Makes any text fit for a page: Normalization Form C, no controls, no noncharacters, no directional formatting
 * characters, no unpaired surrogate, on one line. A fit text is returned as it is. Stateless and thread-safe.
 */
public final class TextCleaner {

    private static final char REPLACEMENT = '\uFFFD';

    private TextCleaner() {}

    /**
     * Cleans a text.
     *
     * @param text any text
     * @return the clean text
     */
    public static String clean(String text) {
        for (int at = 0; at < text.length(); at++) {
            byte kind = CharacterClasses.of(text.charAt(at));
            if (kind > CharacterClasses.MARKUP) {
                return rebuild(text);
            }
        }
        return text;
    }

    private static String rebuild(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            switch (Character.isBmpCodePoint(letter) ? CharacterClasses.of((char) letter) : CharacterClasses.PLAIN) {
                case CharacterClasses.SPACE -> clean.append(' ');
                case CharacterClasses.FORBIDDEN -> {}
                case CharacterClasses.SURROGATE -> clean.append(REPLACEMENT);
                default -> appendUnlessForbidden(clean, letter);
            }
        }
        return Normalizer2.getNFCInstance().normalize(clean);
    }

    private static void appendUnlessForbidden(StringBuilder clean, int letter) {
        if (!CharacterClasses.isForbidden(letter)) {
            clean.appendCodePoint(letter);
        }
    }
}
