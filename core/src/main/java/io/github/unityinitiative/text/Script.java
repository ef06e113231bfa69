package io.github.unityinitiative.text;

import java.util.EnumMap;
import java.util.Map;

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
        Map<Script, Integer> counts = new EnumMap<>(Script.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(ofLetter(letter), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.keySet().stream()
                .filter(script -> counts.getOrDefault(script, 0) == most)
                .findFirst()
                .orElse(OTHER);
    }

    private static Script ofLetter(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case ARABIC -> ARABIC;
            case LATIN -> LATIN;
            case SYRIAC -> SYRIAC;
            default -> OTHER;
        };
    }
}
