package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterFoldingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "أحمد, احمد",
        "إبراهيم, ابراهيم",
        "آمنة, امنه",
        "فؤاد, فواد",
        "عائشة, عايشه",
        "مصطفى, مصطفي",
        "مصطفی, مصطفي",
        "کریم, كريم",
        "كاظــــم, كاظم",
        "مُحَمَّد, محمد",
        "ھيوا, هيوا",
        "ڕێبوار, رێبوار",
        "گوڵاڵە, گولالە",
        "Şêrko, şerko",
        "Çîmen, çimen",
        "ʿAlī, ali",
        "Ma'ruf, maruf",
        "Ḥusayn, husayn",
        "Kadir Bayındır, kadir bayindir"
    })
    void lettersThatWritersUseForOneAnotherBecomeOne(String written, String folded) {
        assertThat(LetterFolding.fold(written)).isEqualTo(folded);
    }

    @Test
    void yaWithHamzaOnlyCarriesASoraniVowelAtTheBeginning() {
        assertThat(LetterFolding.fold("ئازاد ئەحمەد ئومێد")).isEqualTo("ازاد ەحمەد ومێد");
    }

    @Test
    void yaWithHamzaIsTheSameComposedAndDecomposed() {
        assertThat(LetterFolding.fold("\u064A\u0654ازاد")).isEqualTo(LetterFolding.fold("ئازاد"));
    }

    @Test
    void heBeforeZeroWidthNonJoinerIsTheSoraniVowel() {
        assertThat(LetterFolding.fold("هه\u200Cژار")).isEqualTo(LetterFolding.fold("هەژار"));
    }

    @Test
    void presentationFormsAreLetters() {
        assertThat(LetterFolding.fold("\uFEE3\uFEA4\uFEE4\uFEAA")).isEqualTo("محمد");
        assertThat(LetterFolding.fold("\uFDF2")).isEqualTo("الله");
        assertThat(LetterFolding.fold("\uFEFB")).isEqualTo("لا");
    }

    @Test
    void isolatedMarksDoNotSplitWords() {
        assertThat(LetterFolding.fold("محم\uFE7Cد")).isEqualTo("محمد");
        assertThat(LetterFolding.fold("محم\uFE70د")).isEqualTo("محمد");
        assertThat(LetterFolding.fold("محم\uFE7Fد")).isEqualTo("محمد");
    }

    @Test
    void invisibleCharactersGo() {
        assertThat(LetterFolding.fold("\u202Bعل\u200Dي\u202C\u200F\uFEFF")).isEqualTo("علي");
    }

    @Test
    void soraniVowelsAndKurdishConsonantsStay() {
        assertThat(LetterFolding.fold("ەۆێڤپچژگ")).isEqualTo("ەۆێڤپچژگ");
    }

    @Test
    void lettersOfOtherBlocksStay() {
        assertThat(LetterFolding.fold("ܢܝܢܘܐ")).isEqualTo("ܢܝܢܘܐ");
        assertThat(LetterFolding.fold("a\u06FFb\u0700c")).isEqualTo("a\u06FFb\u0700c");
    }
}
