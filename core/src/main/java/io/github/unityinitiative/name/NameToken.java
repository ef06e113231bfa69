package io.github.unityinitiative.name;

/**
 * A word of a written name on its way to become a {@link NamePart}.
 *
 * @param word the word
 * @param hyphenBefore whether a hyphen joins it to the word before
 * @param commaBefore whether a comma stands before it
 */
record NameToken(FoldedWord word, boolean hyphenBefore, boolean commaBefore) {

    String written() {
        return word.written();
    }

    String folded() {
        return word.folded();
    }

    boolean is(NameWord kind) {
        return word.kinds().contains(kind);
    }
}
