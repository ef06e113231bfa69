package io.github.unityinitiative.name;

import java.util.ArrayList;
import java.util.List;

/** Turns the words of a name into parts: binds compounds, takes off articles, drops filiation words. */
final class PartBuilder {
    private final WordFolding words;
    private final CompoundSpelling compounds;

    PartBuilder(WordFolding words, CompoundSpelling compounds) {
        this.words = words;
        this.compounds = compounds;
    }

    List<NamePart> build(List<NameToken> tokens) {
        List<NamePart> parts = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            i = addNext(tokens, i, parts);
        }
        return parts;
    }

    /** Adds the part that begins at a word, or extends the one before it; returns the index of the next word. */
    private int addNext(List<NameToken> tokens, int at, List<NamePart> parts) {
        NameToken token = tokens.get(at);
        boolean hasNext = at + 1 < tokens.size();
        if (!parts.isEmpty() && token.is(NameWord.SUFFIX)) {
            extend(parts, token);
            return at + 1;
        }
        if (hasNext && token.is(NameWord.SERVANT)) {
            return addCompound(tokens, at, compounds.servant(token.folded()), parts);
        }
        if (hasNext && token.is(NameWord.KUNYA)) {
            return addCompound(tokens, at, compounds.fatherOf(token.folded()), parts);
        }
        if (hasNext && isArticle(tokens, at)) {
            return addWithArticle(tokens, at, parts);
        }
        if (hasNext && !parts.isEmpty() && token.is(NameWord.FILIATION)) {
            return at + 1;
        }
        parts.add(token.word().part());
        return at + 1;
    }

    private int addCompound(List<NameToken> tokens, int at, String prefix, List<NamePart> parts) {
        NameToken whole = tokens.get(at);
        int next = at + 1;
        while (next + 1 < tokens.size() && isArticleWord(tokens, next)) {
            whole = words.join(whole, tokens.get(next), prefix);
            next++;
        }
        NameToken name = tokens.get(next);
        whole = words.join(whole, name, prefix + compounds.withoutArticle(name.folded()));
        parts.add(whole.word().part());
        return next + 1;
    }

    private int addWithArticle(List<NameToken> tokens, int at, List<NamePart> parts) {
        NameToken name = tokens.get(at + 1);
        NameToken whole = words.join(tokens.get(at), name, name.folded());
        if (!parts.isEmpty() && name.is(NameWord.SUFFIX)) {
            extend(parts, whole);
        } else {
            parts.add(words.part(whole.written(), whole.folded(), true));
        }
        return at + 2;
    }

    private void extend(List<NamePart> parts, NameToken suffix) {
        NamePart before = parts.remove(parts.size() - 1);
        String folded = before.folded() + compounds.suffix(suffix.folded());
        parts.add(words.part(WordFolding.joined(before.written(), suffix), folded, before.article()));
    }

    private boolean isArticle(List<NameToken> tokens, int at) {
        boolean mayBeName = at == 0 && tokens.size() == 2 && !tokens.get(1).hyphenBefore();
        if (mayBeName) {
            return false;
        }
        return isArticleWord(tokens, at);
    }

    private boolean isArticleWord(List<NameToken> tokens, int at) {
        return tokens.get(at).is(NameWord.ARTICLE) || isAssimilatedArticle(tokens, at);
    }

    /** Tells whether a word is the article before a sun letter, such as "ash" before "Sharif". */
    private static boolean isAssimilatedArticle(List<NameToken> tokens, int at) {
        String word = tokens.get(at).folded();
        String next = tokens.get(at + 1).folded();
        return word.length() >= 2
                && word.length() <= 3
                && "aeiu".indexOf(word.charAt(0)) >= 0
                && "tdrzsn".indexOf(word.charAt(1)) >= 0
                && next.startsWith(word.substring(1));
    }
}
