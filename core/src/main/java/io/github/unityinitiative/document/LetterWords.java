package io.github.unityinitiative.document;

import io.github.unityinitiative.internal.PhraseIndex;
import io.github.unityinitiative.internal.ResourceTable;
import io.github.unityinitiative.internal.ResourceTable.Row;
import io.github.unityinitiative.text.LanguageTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The vocabulary of letters in one language. A language without tables has no words, so nothing is recognised in it. */
final class LetterWords {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?\u061F;\u061B\n])\\s+");

    private final LanguageTag language;

    LetterWords(LanguageTag language) {
        this.language = LanguageTag.parse(language.language());
    }

    LanguageTag language() {
        return language;
    }

    PhraseIndex<Stance> stances() {
        return index("stances.tsv", "phrases", row -> row.constant("stance", Stance.class));
    }

    PhraseIndex<String> addressees() {
        return index("addressees.tsv", "phrases", row -> row.get("id"));
    }

    PhraseIndex<String> roles() {
        return index("words.tsv", "words", row -> row.get("role"));
    }

    PhraseIndex<Integer> months() {
        return index("months.tsv", "names", row -> Integer.valueOf(row.get("month")));
    }

    List<Row> rows(String table) {
        return ResourceTable.read(LetterWords.class, "letter/" + table).stream()
                .filter(row -> row.get("language").equals(language.value()))
                .toList();
    }

    static List<String> sentences(String text) {
        return List.of(SENTENCE_END.split(text));
    }

    private <T> PhraseIndex<T> index(String table, String column, Function<Row, T> value) {
        Map<String, T> phrases = new HashMap<>();
        for (Row row : rows(table)) {
            row.list(column).forEach(phrase -> phrases.put(phrase, value.apply(row)));
        }
        return PhraseIndex.of(phrases);
    }
}
