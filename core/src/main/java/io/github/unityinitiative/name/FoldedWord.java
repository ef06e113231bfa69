package io.github.unityinitiative.name;

import java.util.Set;

/**
 * A written word with all that can be told of it without its neighbours.
 *
 * @param written the word as written
 * @param folded the word to compare by
 * @param kinds what the word may do in a name besides being one
 * @param hasLetter whether the folded word holds a letter
 * @param part the part of a name that the word makes alone
 */
record FoldedWord(String written, String folded, Set<NameWord> kinds, boolean hasLetter, NamePart part) {}
