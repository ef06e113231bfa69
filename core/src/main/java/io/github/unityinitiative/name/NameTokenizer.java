package io.github.unityinitiative.name;

import java.util.ArrayList;
import java.util.List;

/** Splits a written name into words: at white space, punctuation, and where "AlHarijy" hides an article. */
final class NameTokenizer {
    private static final String JOINING =
            "'\u2019\u2018`\u00B4\u02BC\u02BB\u02BE\u02BF\u02B9\u02C8\u2032\uFF07\u0640\uFFFD\u00B7";
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212\u058A\u00AD";
    private static final String COMMAS = ",\u060C\uFF0C\uFE10\u3001";

    private static final int MOST_WORDS = 50;

    private final String name;
    private final WordFolding.WordReader words;
    private final List<NameToken> tokens = new ArrayList<>();
    private int start = -1;
    private boolean hyphen;
    private boolean comma;

    private NameTokenizer(String name, WordFolding.WordReader words) {
        this.name = name;
        this.words = words;
    }

    /** The words of a name, in a list that is the caller's. */
    static List<NameToken> tokenize(String name, WordFolding.WordReader words) {
        NameTokenizer tokenizer = new NameTokenizer(name, words);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        for (int i = 0; i < name.length() && tokens.size() < MOST_WORDS; ) {
            int letter = name.codePointAt(i);
            if (belongsToWord(letter)) {
                begin(i, letter);
            } else {
                end(i);
                hyphen |= HYPHENS.indexOf(letter) >= 0;
                comma |= COMMAS.indexOf(letter) >= 0;
            }
            i += Character.charCount(letter);
        }
        end(name.length());
    }

    private void begin(int at, int letter) {
        if (start >= 0 && hidesArticle(at, letter)) {
            end(at);
            hyphen = true;
        }
        if (start < 0) {
            start = at;
        }
    }

    private boolean hidesArticle(int at, int letter) {
        return Character.isUpperCase(letter)
                && at - start == 2
                && (name.startsWith("Al", start) || name.startsWith("El", start))
                && at + 1 < name.length()
                && Character.isLowerCase(name.charAt(at + 1));
    }

    private void end(int at) {
        if (start < 0) {
            return;
        }
        FoldedWord word = words.fold(name.substring(start, at));
        start = -1;
        if (!word.folded().isEmpty()) {
            tokens.add(new NameToken(word, hyphen && !tokens.isEmpty(), comma));
            hyphen = false;
            comma = false;
        }
    }

    private static boolean belongsToWord(int letter) {
        if (isUsual(letter)) {
            return true;
        }
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (type == Character.FORMAT && letter != '\u00AD')
                || JOINING.indexOf(letter) >= 0;
    }

    /** Most letters tell at a glance. */
    private static boolean isUsual(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '\u0621' && letter <= '\u064A');
    }
}
