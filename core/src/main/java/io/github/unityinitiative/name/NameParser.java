package io.github.unityinitiative.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes written person names apart: titles and kunya are set aside, "Family, Given" is put in order, articles,
 * compounds and filiation words are recognised.
 *
 * <p>Knows Arabic, Sorani, Kurmanji and Latin-script names, mixed scripts included. Immutable and thread-safe, unless it
 * is {@link #remembering()}.
 */
public final class NameParser {
    private static final int FEWEST_PARTS = 2;

    private static final int REMEMBERED = 20_000;

    private final WordFolding folding;
    private final WordFolding.WordReader words;
    private final PartBuilder parts;

    private NameParser(WordFolding folding, WordFolding.WordReader words, PartBuilder parts) {
        this.folding = folding;
        this.words = words;
        this.parts = parts;
    }

    /**
     * Makes a parser with the bundled lists of titles, kunya, articles and compounds.
     *
     * @return a parser
     */
    public static NameParser standard() {
        NameWords words = NameWords.bundled();
        CompoundSpelling compounds = new CompoundSpelling(words);
        WordFolding folding = new WordFolding(words, compounds);
        return new NameParser(folding, folding::fold, new PartBuilder(folding, compounds));
    }

    /**
     * Makes a parser for one thread that parses as this one does and remembers the 20,000 to 40,000 words it met last.
     * Long lists of names are made of few words, so it is twice as fast there.
     *
     * @return a parser that is not thread-safe
     */
    public NameParser remembering() {
        return new NameParser(folding, new WordMemory(folding::fold, REMEMBERED), parts);
    }

    /**
     * Parses a written name. Any text is accepted; what holds no letter has no parts, and words after the fiftieth
     * are not looked at.
     *
     * @param written the name as signed
     * @return its parts, with the original spelling
     */
    public ParsedName parse(String written) {
        List<NameToken> tokens = NameTokenizer.tokenize(written, words);
        tokens.removeIf(token -> !token.word().hasLetter());
        List<String> titles = new ArrayList<>();
        takeTrailingTitles(tokens, titles);
        boolean familyFirst = putGivenNameFirst(tokens);
        takeLeadingTitles(tokens, titles);
        List<NamePart> built = parts.build(tokens);
        Optional<String> kunya = Optional.empty();
        if (startsWithKunya(tokens) && built.size() > FEWEST_PARTS) {
            kunya = Optional.of(built.remove(0).written());
        }
        return new ParsedName(written, titles, kunya, built, familyFirst);
    }

    private static void takeLeadingTitles(List<NameToken> tokens, List<String> titles) {
        while (tokens.size() > FEWEST_PARTS && tokens.get(0).is(NameWord.TITLE)) {
            titles.add(tokens.remove(0).written());
        }
    }

    private static void takeTrailingTitles(List<NameToken> tokens, List<String> titles) {
        while (tokens.size() > FEWEST_PARTS && last(tokens).is(NameWord.DEGREE)) {
            titles.add(0, tokens.remove(tokens.size() - 1).written());
        }
    }

    private static NameToken last(List<NameToken> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    private static boolean putGivenNameFirst(List<NameToken> tokens) {
        int comma = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).commaBefore()) {
                if (comma > 0) {
                    return false;
                }
                comma = i;
            }
        }
        if (comma == 0) {
            return false;
        }
        List<NameToken> family = tokens.subList(0, comma);
        List<NameToken> moved = List.copyOf(family);
        family.clear();
        tokens.addAll(moved);
        return true;
    }

    /** Tells whether the words begin with "father of" and a name that does not make it a given name. */
    private static boolean startsWithKunya(List<NameToken> tokens) {
        return tokens.size() > FEWEST_PARTS
                && tokens.get(0).is(NameWord.KUNYA)
                && !tokens.get(1).is(NameWord.NOT_KUNYA);
    }
}
