package io.github.unityinitiative.name;

import io.github.unityinitiative.text.Script;

/** The script of a folded word, at a glance: most words tell by their first letter. */
final class Scripts {
    private static final char LAST_LATIN = '\u024F';
    private static final char FIRST_ARABIC = '\u0620';
    private static final char LAST_ARABIC = '\u06FF';

    private Scripts() {}

    static Script of(String folded) {
        char first = folded.isEmpty() ? ' ' : folded.charAt(0);
        if (Character.isLetter(first) && first <= LAST_LATIN) {
            return Script.LATIN;
        }
        return first >= FIRST_ARABIC && first <= LAST_ARABIC ? Script.ARABIC : Script.of(folded);
    }
}
