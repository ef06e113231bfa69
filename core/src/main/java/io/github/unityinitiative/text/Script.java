package io.github.unityinitiative.text;

import java.util.List;

/** The writing systems that names and letters come in here. */
public enum Script {
    /** Arabic letters, which Arabic and Sorani share ({@code Arab}). */
    ARABIC("Arab"),
    /** Latin letters ({@code Latn}). */
    LATIN("Latn"),
    /** Syriac letters ({@code Syrc}). */
    SYRIAC("Syrc"),
    /** Letters of any other script, or no letters at all ({@code Zyyy}). */
    OTHER("Zyyy");

    private static final int ASCII_END = 0x80;
    private static final List<Script> SCRIPTS = List.of(values());

    private final String code;

    Script(String code) {
        this.code = code;
    }

    /**
     * The ISO 15924 code of the script.
     *
     * @return four letters in title case
     */
    public String code() {
        return code;
    }

    /**
     * The script of most letters of a text.
     *
     * @param text any text
     * @return the script with the most letters, the first in declaration order where two are equal, or
     *     {@link #OTHER} where there is no letter
     * @throws NullPointerException if {@code text} is null
     */
    public static Script of(CharSequence text) {
        int[] counts = new int[SCRIPTS.size()];
        for (int at = 0; at < text.length(); ) {
            int letter = Character.codePointAt(text, at);
            at += Character.charCount(letter);
            if (Character.isLetter(letter)) {
                counts[SCRIPTS.indexOf(ofLetter(letter))]++;
            }
        }
        Script most = OTHER;
        for (int script = SCRIPTS.size() - 1; script >= 0; script--) {
            if (counts[script] > 0 && counts[script] >= counts[SCRIPTS.indexOf(most)]) {
                most = SCRIPTS.get(script);
            }
        }
        return most;
    }

    private static Script ofLetter(int letter) {
        // Nearly all letters of names; the general way searches a table.
        if (letter < ASCII_END) {
            return LATIN;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case ARABIC -> ARABIC;
            case LATIN -> LATIN;
            case SYRIAC -> SYRIAC;
            default -> OTHER;
        };
    }
}
