package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.text.LanguageTag;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StanceFinderTest {

    @ParameterizedTest
    @CsvSource({
        "en, We kindly request peace, ASKS",
        "en, We call on all to help, ASKS",
        "en, We call for a conference, CALLS_FOR",
        "en, 'As we condemn the past, we ask for a future', ASKS",
        "en, 'As they sleep, we reject this', REFUSES",
        "en, 'These are hard days. We blame nobody but hope', HOLDS_RESPONSIBLE",
        "ar, كما ونحثّ الجميع, URGES",
        "ar, ندعو إلى مؤتمر, CALLS_FOR",
        "ar, ندعو الجميع, ASKS",
        "ar, نحمل الحكومة المسؤولية, HOLDS_RESPONSIBLE",
        "ckb, ئەم بڕیارە ڕەت دەکەینەوە, REFUSES",
        "ckb, پشتیوانی لە ئاشتی دەکەین, SUPPORTS",
        "kmr, em vê yekê şermezar dikin, CONDEMNS",
        "kmr, em hêvî dikin, HOPES"
    })
    void firstVerbShowsTheStance(String language, String text, Stance stance) {
        assertThat(finder(language).find(text)).contains(stance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Peace.", "Unasked, unsupported"})
    void withoutAVerbThereIsNone(String text) {
        assertThat(finder("en").find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ckb", "kmr"})
    void everyStanceHasWordsInEveryLanguage(String language) {
        LetterWords words = new LetterWords(LanguageTag.parse(language));
        List<Stance> known = words.rows("stances.tsv").stream()
                .map(row -> row.constant("stance", Stance.class))
                .toList();
        assertThat(known).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Stance.class));
    }

    @Test
    void regionOfALanguageDoesNotMatterAndAnUnknownLanguageKnowsNothing() {
        assertThat(finder("ar-IQ").find("نطالب")).contains(Stance.ASKS);
        assertThat(finder("fr").find("We ask")).isEmpty();
    }

    private static StanceFinder finder(String language) {
        return new StanceFinder(new LetterWords(LanguageTag.parse(language)));
    }
}
