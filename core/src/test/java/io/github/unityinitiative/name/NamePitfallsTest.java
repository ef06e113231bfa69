package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One test for each way in which names in these scripts have misled matchers before. */
class NamePitfallsTest {

    private static final NameParser PARSER = NameParser.standard();
    private static final NameComparator COMPARATOR = NameComparator.standard();

    private static NameComparison compare(String one, String other) {
        return COMPARATOR.compare(PARSER.parse(one), PARSER.parse(other));
    }

    private static double distance(String one, String other) {
        NameVocabulary vocabulary = COMPARATOR.vocabulary();
        CompiledName first = vocabulary.compile(PARSER.parse(one));
        CompiledName second = vocabulary.compile(PARSER.parse(other));
        return vocabulary.distance(first.word(0), second.word(0));
    }

    private static List<String> folded(String name) {
        return PARSER.parse(name).parts().stream().map(NamePart::folded).toList();
    }

    @Nested
    class Letters {

        @Test
        void finalAlifMaqsuraMayBeLongAOrYa() {
            assertThat(distance("مصطفى", "Mustafa")).isLessThan(7);
            assertThat(distance("على", "Ali")).isLessThan(7);
            assertThat(folded("على")).isEqualTo(folded("علي"));
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({"سميرة, سميره", "فاطمة, Fatima", "فاطمة, Fatimah", "فاطمە, فاطمة"})
        void endingsOfTheFeminineAreSpelledManyWays(String one, String other) {
            assertThat(distance(one, other)).isLessThan(7);
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({"سمير, سميرة", "كريم, كريمة", "Samir, Samira", "جميل, Jamila"})
        void genderEndingsMakeAnotherName(String one, String other) {
            assertThat(distance(one, other)).isGreaterThan(6);
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({"حسن, حسين", "محمد, محمود", "حسن, Hussein", "Hasan, Hussein", "سالم, سليم"})
        void longVowelsTellNamesApart(String one, String other) {
            assertThat(distance(one, other)).isGreaterThan(6);
        }

        @Test
        void unvocalisedHassanStaysAmbiguous() {
            assertThat(distance("حسن", "Hassan")).isLessThan(6);
            assertThat(distance("حسان", "Hassan")).isLessThan(6);
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({
            "قاسم, Qasim",
            "كاظم, Kazim",
            "كاظم, Kadhim",
            "كاظم, Kathim",
            "ظافر, Dhafer",
            "ناظم, Nadhim",
            "رضا, Ridha",
            "رضا, Reza",
            "ثامر, Thamer",
            "عثمان, Osman",
            "قاسم, Kasim",
            "ضياء, Dhiaa",
            "ذنون, Thanoon",
            "خالد, Khaled"
        })
        void oneLetterHasSeveralRomanisations(String arabic, String latin) {
            assertThat(distance(arabic, latin)).isLessThan(10);
        }

        @Test
        void soundClassesAreNeverMergedGlobally() {
            assertThat(distance("سالم", "ثامر")).isGreaterThan(15);
            assertThat(distance("قاسم", "جاسم")).isGreaterThan(6);
        }
    }

    @Nested
    class Characters {

        @Test
        void presentationFormsAreTheSameName() {
            assertThat(folded("\uFEE3\uFEA4\uFEE4\uFEAA")).isEqualTo(folded("محمد"));
        }

        @Test
        void bidiAndZeroWidthCharactersAreTheSameName() {
            assertThat(folded("\u202Bسالم\u202C \u200Fكا\u200Dظم\u200E")).isEqualTo(folded("سالم كاظم"));
        }

        @Test
        void tatweelAndMarksAreTheSameName() {
            assertThat(folded("ســالِم")).isEqualTo(folded("سالم"));
        }

        @Test
        void heWithZeroWidthNonJoinerIsASoraniVowel() {
            assertThat(folded("هه\u200Cژار")).isEqualTo(folded("هەژار"));
        }

        @Test
        void soraniVowelCarrierIsNoConsonant() {
            assertThat(folded("ئازاد")).isEqualTo(folded("ازاد"));
            assertThat(folded("\u064A\u0654ازاد")).isEqualTo(folded("ازاد"));
        }

        @Test
        void damagedCharactersDoNotSplitAName() {
            assertThat(PARSER.parse("عبد ال\uFFFDه").parts()).hasSize(1);
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({"7asan, Hasan", "3ali, Ali", "Sa3d, Saad", "5alid, Khalid", "6ariq, Tariq", "9adiq, Sadiq"})
        void chatDigitsAreLettersInLatinWords(String chat, String latin) {
            assertThat(folded(chat)).isEqualTo(folded(latin));
        }

        @ParameterizedTest
        @ValueSource(strings = {"سالم 7", "Salim 2014"})
        void numbersAreNotLetters(String written) {
            assertThat(PARSER.parse(written).parts()).hasSize(1);
        }
    }

    @Nested
    class Kurdish {

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({
            "عومەر, عمر",
            "ئەحمەد, أحمد",
            "موحەممەد, محمد",
            "خالید, خالد",
            "ڕەزا, رضا",
            "شێرکۆ, شيركو",
            "بێستوون, بيستون",
            "ڤیان, فيان",
            "ڤیان, ويان",
            "گوڵاڵە, كولالة",
            "پەری, بري",
            "چیا, جيا",
            "گۆران, كوران",
            "ژیان, زيان"
        })
        void soraniAndItsArabicTyping(String sorani, String arabic) {
            assertThat(distance(sorani, arabic)).isLessThan(10);
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({
            "Cemal, جمال",
            "Xalid, خالد",
            "Şêrko, شێرکۆ",
            "Jiyan, ژیان",
            "Çiya, چیا",
            "Qadir, قادر",
            "Welat, وەڵات",
            "Mehmûd, محمود",
            "Zînê, زینێ"
        })
        void kurmanjiLettersHaveTheirOwnSounds(String kurmanji, String other) {
            assertThat(distance(kurmanji, other)).isLessThan(10);
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({"Şêrko, Serko", "Çiya, Ciya", "Şêrko, Sherko", "Cemal, Jamal"})
        void kurmanjiTypedPlainly(String kurmanji, String plain) {
            assertThat(distance(kurmanji, plain)).isLessThan(10);
        }

        @Test
        void soraniVowelIsNotHe() {
            assertThat(folded("نەه")).isNotEqualTo(folded("نهه"));
        }
    }

    @Nested
    class Words {

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({"عبد الرحمن, عبد الرحيم", "Abdulrahman, Abdulrahim", "عبدالله, عبدالرحمن", "عبد الكريم, Abdulkadir"
        })
        void servantOfIsNotANameToAgreeOn(String one, String other) {
            assertThat(distance(one, other)).isGreaterThan(10);
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({
            "عبد الله, Abdullah", "عبدالله, Abdallah", "عبد الرحمن, Abd al-Rahman", "عبدالرحمن, Abdurrahman",
            "عەبدوڵڵا, Abdulla", "صلاح الدين, Salahaddin", "سەڵاحەددین, صلاح الدين", "Selahattin, صلاح الدين"
        })
        void compoundsHaveManySpellings(String one, String other) {
            assertThat(distance(one, other)).isLessThan(6);
        }

        @Test
        void namesThatBeginLikeAnArticleKeepTheirBeginning() {
            assertThat(folded("Alaa Alwan Ali")).containsExactly("alaa", "alwan", "ali");
        }

        @Test
        void wordsRunTogetherAreFound() {
            assertThat(compare("سالم كاظم جبار الكعبي", "سالم كاظمجبار الكعبي").probability())
                    .isGreaterThan(0.9);
            assertThat(compare("سالم كاظم جبار الكعبي", "سالمكاظمجبار الكعبي").probability())
                    .isGreaterThan(0.5);
        }

        @Test
        void anInitialAgreesWithItsName() {
            NameComparison comparison = compare("A. Kadhim Rahman", "Ahmad Kadhim Rahman");
            assertThat(comparison.evidence().get(0).agreement()).isEqualTo(PartAgreement.INITIAL);
            assertThat(comparison.decision()).isNotEqualTo(NameDecision.DIFFERENT);
        }
    }

    @Nested
    class People {

        @Test
        void brothersShareEveryPartButOne() {
            assertThat(compare("سالم كاظم جبار الحريجي", "جاسم كاظم جبار الحريجي")
                            .decision())
                    .isEqualTo(NameDecision.DIFFERENT);
        }

        @Test
        void fatherAndSonShareALongEnding() {
            NameComparison comparison = compare("كاظم جبار ناصر الحريجي", "سالم كاظم جبار ناصر الحريجي");
            assertThat(comparison.decision()).isNotEqualTo(NameDecision.SAME);
            assertThat(comparison.probability()).isLessThan(0.7);
        }

        @Test
        void roleSwapIsWeakerThanTheSameOrder() {
            double swapped = compare("محمد علي", "علي محمد").bits();
            assertThat(swapped).isLessThan(compare("محمد علي", "Mohammed Ali").bits());
            assertThat(compare("محمد علي", "علي محمد").decision()).isNotEqualTo(NameDecision.SAME);
        }

        @Test
        void aSubsetIsSuggestedButNeverTheSame() {
            assertThat(compare("علي حسين", "علي حسين الجبوري").decision()).isNotEqualTo(NameDecision.SAME);
        }

        @Test
        void familyNameFirstIsTheSameName() {
            assertThat(compare("AL-HURAIJI, Salim Kadhim", "سالم كاظم الحريجي").decision())
                    .isNotEqualTo(NameDecision.DIFFERENT);
        }

        @Test
        void aNameOfUnrelatedLettersIsDifferent() {
            assertThat(compare("سالم كاظم الحريجي", "Nawal Yaqub Hadi").probability())
                    .isLessThan(0.05);
        }
    }
}
