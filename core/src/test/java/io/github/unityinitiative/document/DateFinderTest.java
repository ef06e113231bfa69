package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

    @ParameterizedTest
    @CsvSource({
        "en, On 17 June 2014 we write",
        "en, In June 17th 2014 we write",
        "en, 'June 17, 2014: we write'",
        "en, the 17th of June 2014",
        "en, 2014-06-17",
        "en, 2014-99-99 and then 17 Jun 2014",
        "ar, في ١٧ حزيران ٢٠١٤",
        "ar, 17 يونيو 2014",
        "ckb, لە ١٧ی حوزەیرانی ٢٠١٤",
        "kmr, di 17ê Hezîrana 2014an de"
    })
    void dayWithAMonthInWordsIsFound(String language, String text) {
        assertThat(finder(language).find(text)).contains(LocalDate.of(2014, 6, 17));
    }

    @ParameterizedTest
    @CsvSource({"ar, 5 كانون الثاني 2015, 2015-01-05", "ckb, ١ی تشرینی دووەمی ٢٠١٥, 2015-11-01"})
    void monthMayHaveTwoWords(String language, String text, LocalDate day) {
        assertThat(finder(language).find(text)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"17/6/2014", "31 June 2014", "17 Brumaire 2014", "June 2014", "117 June 2014", "17 June 20145"})
    void anythingLessIsNotGuessed(String text) {
        assertThat(finder("en").find(text)).isEmpty();
    }

    private static DateFinder finder(String language) {
        return new DateFinder(new LetterWords(LanguageTag.parse(language)));
    }
}
