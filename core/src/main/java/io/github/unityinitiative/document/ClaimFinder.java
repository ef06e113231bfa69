package io.github.unityinitiative.document;

import io.github.unityinitiative.internal.PhraseIndex;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds how many signatures a letter says it has: the one number in a sentence that speaks of signatures. */
final class ClaimFinder {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.,])\\p{Nd}{1,3}(?:[.,\u066C]?\\p{Nd}{3}){0,2}(?![\\p{Nd}])");
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\p{Nd})[1\u0661\u06F1][9\u0669\u06F9]\\p{Nd}{2}(?!\\p{Nd})"
                    + "|(?<!\\p{Nd})[2\u0662\u06F2][0\u0660\u06F0]\\p{Nd}{2}(?!\\p{Nd})");

    private final PhraseIndex<String> roles;
    private final DateFinder dates;

    ClaimFinder(LetterWords words, DateFinder dates) {
        this.roles = words.roles();
        this.dates = dates;
    }

    /** The numbers that a paragraph could claim; one if it is plain. */
    List<Integer> find(String paragraph) {
        return LetterWords.sentences(paragraph).stream()
                .filter(this::speaksOfSignatures)
                .map(dates::without)
                .map(sentence -> YEAR.matcher(sentence).replaceAll(" "))
                .flatMap(sentence -> NUMBER.matcher(sentence).results().map(MatchResult::group))
                .map(Digits::parse)
                .distinct()
                .toList();
    }

    private boolean speaksOfSignatures(String sentence) {
        return roles.matches(PhraseIndex.words(sentence)).stream()
                .anyMatch(match -> match.value().equals("signature"));
    }
}
