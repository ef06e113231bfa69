package io.github.unityinitiative.name;

/**
 * A word of a written name on its way to become a {@link NamePart}.
 *
 * @param written the word as written
 * @param folded the word to compare by
 * @param hyphenBefore whether a hyphen joins it to the word before
 * @param commaBefore whether a comma stands before it
 */
record NameToken(String written, String folded, boolean hyphenBefore, boolean commaBefore) {

    /** Returns this word with what follows it, to be compared by the text given. */
    NameToken joinedWith(NameToken next, String compareBy) {
        String separator = next.hyphenBefore ? "-" : " ";
        return new NameToken(written + separator + next.written, compareBy, hyphenBefore, commaBefore);
    }
}
