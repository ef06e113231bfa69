package io.github.unityinitiative.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.internal.PhraseIndex.Match;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseIndexTest {

    private final PhraseIndex<String> index = PhraseIndex.of(
            Map.of("call", "A", "call for", "B", "الحكومة", "C", "نطالب", "D", "ورق", "E", "editor in chief", "F"));

    @ParameterizedTest
    @CsvSource({
        "we CALL you, A",
        "we call, A",
        "we call for you, B",
        "حكومه, C",
        "والحكومة, C",
        "كما ونطالب الحكومة, D",
        "ورق, E",
        "the Editor-in-Chief!, F"
    })
    void firstAndLongestPhraseIsFound(String text, String value) {
        assertThat(index.first(text)).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"recall", "calls", "editor in", "''", "رق"})
    void partOfAWordOrPhraseIsNotFound(String text) {
        assertThat(index.first(text)).isEmpty();
    }

    @Test
    void matchesDoNotOverlapAndSayWhereTheyAre() {
        assertThat(index.matches(PhraseIndex.words("Call for the editor in chief, call")))
                .containsExactly(new Match<>(0, 2, "B"), new Match<>(3, 6, "F"), new Match<>(6, 7, "A"));
        assertThat(index.matches(PhraseIndex.words(""))).isEmpty();
    }

    @Test
    void phrasesThatFoldTheSameMustMeanTheSame() {
        assertThat(PhraseIndex.of(Map.of("Call", "A", "CALL", "A")).first("call"))
                .contains("A");
        assertThatIllegalArgumentException().isThrownBy(() -> PhraseIndex.of(Map.of("Call", "A", "CALL", "B")));
    }

    @Test
    void theArticleIsTakenOffThreeLettersOrMore() {
        assertThat(PhraseIndex.words("الكوت الري ال بالكوت")).containsExactly("کوت", "الري", "ال", "بالکوت");
    }

    @Test
    void aTextWithoutALetterHasNoWords() {
        assertThat(PhraseIndex.words(" — ")).isEmpty();
    }
}
