package io.github.unityinitiative.name;

import java.util.Set;

/** Folds written words and tells what they do in a name. Immutable and thread-safe. */
final class WordFolding {
    private final NameWords words;
    private final CompoundSpelling compounds;

    WordFolding(NameWords words, CompoundSpelling compounds) {
        this.words = words;
        this.compounds = compounds;
    }

    FoldedWord fold(String written) {
        String folded = ChatDigits.spell(LetterFolding.fold(written));
        return word(written, folded, words.kinds(folded));
    }

    /** Makes one word of a word and the one after it, to be compared by the text given. */
    NameToken join(NameToken word, NameToken next, String compareBy) {
        FoldedWord joined = word(joined(word.written(), next), compareBy, Set.of());
        return new NameToken(joined, word.hyphenBefore(), word.commaBefore());
    }

    static String joined(String written, NameToken next) {
        return written + (next.hyphenBefore() ? "-" : " ") + next.written();
    }

    private FoldedWord word(String written, String folded, Set<NameWord> kinds) {
        boolean hasLetter = folded.chars().anyMatch(Character::isLetter);
        return new FoldedWord(written, folded, kinds, hasLetter, part(written, folded, false));
    }

    /** Makes the part of a name that a word makes alone, or with an article before it. */
    NamePart part(String written, String folded, boolean articleBefore) {
        String canonical = compounds.canonical(folded);
        String bare = articleBefore ? canonical : compounds.withoutArticle(canonical);
        boolean article = articleBefore || bare.length() < canonical.length();
        return new NamePart(written, bare, Scripts.of(bare), article, bare.length() == 1);
    }

    /** Reads single words. */
    interface WordReader {
        FoldedWord fold(String written);
    }
}
