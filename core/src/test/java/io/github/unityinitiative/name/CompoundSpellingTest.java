package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundSpellingTest {

    private final CompoundSpelling compounds = new CompoundSpelling(NameWords.bundled());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "abdarrahman, abdrahman",
        "abdurrahim, abdrahim",
        "abdelali, abdali",
        "abdulia, abdlia",
        "abdouahid, abdahid",
        "abdkarim, abdkarim",
        "abdali, abdali",
        "abdulla, abdallah",
        "evdilla, abdallah",
        "evdirehman, abdrehman",
        "nasrulla, nasrallah",
        "abualfadhl, abufadhl",
        "salahuddin, salahdin",
        "selahattin, selahdin",
        "madina, madina"
    })
    void latinCompoundsHaveOneSpelling(String word, String canonical) {
        assertThat(compounds.canonical(word)).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "عبدالكريم, عبدكريم",
        "عبدلله, عبدالله",
        "عبده, عبده",
        "عەبدولكەريم, عبدكەريم",
        "عەبدلتيف, عبدلتيف",
        "عەبدوڵا, عبدالله",
        "ابوالفضل, ابوفضل",
        "صلاحالدين, صلاحدين",
        "سەلاحەدين, سەلاحدين"
    })
    void arabicAndSoraniCompoundsHaveOneSpelling(String word, String canonical) {
        assertThat(compounds.canonical(LetterFolding.fold(word))).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"محەممەد, محەمەد", "ەممر, ەمر", "ۆممر, ۆمر", "ێسسا, ێسا", "جبّار, جبار", "محممد, محممد"})
    void wordsWithSoraniVowelsHaveNoDoubledLetters(String word, String canonical) {
        assertThat(compounds.canonical(LetterFolding.fold(word))).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"alkaabi, kaabi", "elkaabi, kaabi", "alkaab, kaab", "elkaab, kaab", "الكعب, كعب", "الجبوري, جبوري"})
    void anArticleIsTakenOffANameLongEnough(String word, String bare) {
        assertThat(compounds.withoutArticle(word)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alkab", "alaali", "eloise", "elinor", "salkaabi", "ilkaabi", "الكع", "اللهم", "كعبي"})
    void anythingElseStays(String word) {
        assertThat(compounds.withoutArticle(word)).isEqualTo(word);
    }
}
