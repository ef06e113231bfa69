package io.github.unityinitiative.name;

import java.util.Arrays;

/**
 * A parsed name as numbers of words in a {@link NameVocabulary}: what comparing millions of names needs, in a few
 * bytes.
 *
 * <p>Immutable and thread-safe; meaningful only with the vocabulary that made it.
 */
public final class CompiledName {
    private final int[] words;

    CompiledName(int[] words) {
        this.words = words;
    }

    /**
     * The number of parts.
     *
     * @return the number of parts, 0 for a text without letters
     */
    public int size() {
        return words.length;
    }

    /**
     * The number of the word at a position.
     *
     * @param index index of the part, from 0
     * @return its number in the vocabulary
     * @throws IndexOutOfBoundsException if there is no such part
     */
    public int word(int index) {
        return words[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompiledName that && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return "CompiledName[parts=" + words.length + "]";
    }
}
