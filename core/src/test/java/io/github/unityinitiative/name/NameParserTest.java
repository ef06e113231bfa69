package io.github.unityinitiative.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameParserTest {

    private final NameParser parser = NameParser.standard();

    @Test
    void originalSpellingIsKept() {
        String written = " د.  عليّ   كـــاظم ";
        assertThat(parser.parse(written).written()).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "أ.م.د. سالم كاظم جبار, سالم كاظم جبار",
        "د.سالم كاظم, سالم كاظم",
        "الدكتور سالم كاظم, سالم كاظم",
        "Prof. Dr. Salim Kadhim, salim kadhim",
        "كاك ئازاد حەسەن, ازاد حەسەن",
        "مامۆستا ئازاد حەسەن, ازاد حەسەن",
        "حاج سالم كاظم, سالم كاظم",
        "Salim Kadhim PhD, salim kadhim"
    })
    void titlesAreSetAside(String written, String parts) {
        ParsedName name = parser.parse(written);
        assertThat(folded(name)).isEqualTo(parts);
        assertThat(name.titles()).isNotEmpty();
    }

    @Test
    void aVowelSignThatTakesSpaceDoesNotEndAWord() {
        assertThat(parser.parse("किरण राव").parts()).hasSize(2);
    }

    @Test
    void oneWordOfAnyLengthIsReadInOnePass() {
        assertThat(parser.parse("a".repeat(500_000)).parts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"شيخ سالم", "Sheikh Salim", "سيد علي", "Salim PhD"})
    void titleStaysWhereFewerThanTwoPartsWouldRemain(String written) {
        assertThat(parser.parse(written).parts()).hasSize(2);
        assertThat(parser.parse(written).titles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"أبو أحمد سالم كاظم", "Abu Ahmad Salim Kadhim", "Um Ahmad Salma Kadhim"})
    void kunyaBeforeANameIsAnAttribute(String written) {
        ParsedName name = parser.parse(written);
        assertThat(name.kunya()).isPresent();
        assertThat(name.parts()).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"سالم ابو حمد, سالم ابوحمد", "Salim Abu Hamad, salim abuhamad", "ابو بكر سالم كاظم, ابوبكر سالم كاظم"})
    void fatherOfInsideANameIsPartOfIt(String written, String parts) {
        assertThat(folded(parser.parse(written))).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"عبد الرحمن", "عبدالرحمن", "عبد  الرحمٰن"})
    void arabicServantCompoundsAreOnePart(String written) {
        assertThat(parser.parse(written).parts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Abd al-Rahman",
                "Abdul Rahman",
                "Abdulrahman",
                "Abdurrahman",
                "Abd-ar-Rahman",
                "ABDEL RAHMAN",
                "Abd El Rahman"
            })
    void latinServantCompoundsHaveOneSpelling(String written) {
        assertThat(folded(parser.parse(written))).isEqualTo("abdrahman");
    }

    @ParameterizedTest
    @ValueSource(strings = {"عبد الله", "عبدالله", "عبدلله", "عەبدوڵڵا", "عەبدوڵا", "عبداللة"})
    void servantOfGodHasOneArabicSpelling(String written) {
        assertThat(folded(parser.parse(written))).isEqualTo("عبدالله");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Abdullah", "Abdallah", "Abd Allah", "Abdulla", "Abdalla", "Abdollah"})
    void servantOfGodHasOneLatinSpelling(String written) {
        assertThat(folded(parser.parse(written))).isEqualTo("abdallah");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "سالم الكعبي, سالم كعبي",
        "Salim al-Kaabi, salim kaabi",
        "Salim Al Kaabi, salim kaabi",
        "Salim AlKaabi, salim kaabi",
        "Salim El-Kaabi, salim kaabi",
        "Salim ash-Sharif, salim sharif",
        "Salim At Tikriti, salim tikriti"
    })
    void articlesAreTakenOff(String written, String parts) {
        ParsedName name = parser.parse(written);
        assertThat(folded(name)).isEqualTo(parts);
        assertThat(name.parts().get(1).article()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ali", "Alaa", "Alwan", "Elias", "آلاء", "إلهام", "إلياس", "الفت"})
    void namesThatOnlyLookLikeArticlesStayWhole(String written) {
        assertThat(parser.parse(written).parts().get(0).article()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "سالم بن كاظم, سالم كاظم",
        "سلمى بنت كاظم, سلمي كاظم",
        "Salim bin Kadhim, salim kadhim",
        "Salim ibn Kadhim, salim kadhim",
        "ئازاد کوڕی حەسەن, ازاد حەسەن"
    })
    void filiationIsDropped(String written, String parts) {
        assertThat(folded(parser.parse(written))).isEqualTo(parts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'AL-KAABI, Salim Kadhim', salim kadhim kaabi", "'الكعبي، سالم كاظم', سالم كاظم كعبي"})
    void familyBeforeACommaGoesLast(String written, String parts) {
        ParsedName name = parser.parse(written);
        assertThat(folded(name)).isEqualTo(parts);
        assertThat(name.familyFirst()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Salim Kadhim Kaabi", "Salim, Kadhim, Kaabi", ",Salim Kadhim Kaabi", "Salim Kadhim Kaabi,"})
    void withoutOneCommaInsideTheOrderStays(String written) {
        assertThat(folded(parser.parse(written))).isEqualTo("salim kadhim kaabi");
        assertThat(parser.parse(written).familyFirst()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Al Kaabi, al kaabi",
        "Al-Kaabi, kaabi",
        "Al Kaabi Salim, kaabi salim",
        "AlKaabi, kaabi",
        "Salim Al, salim al"
    })
    void aFirstOfTwoWordsMayBeANameThatLooksLikeAnArticle(String written, String parts) {
        assertThat(folded(parser.parse(written))).isEqualTo(parts);
    }

    @Test
    void wordsOfOnePartAreWrittenAsTheyWere() {
        assertThat(parser.parse("Abd-ar-Rahman al Kaabi").parts())
                .extracting(NamePart::written)
                .containsExactly("Abd-ar-Rahman", "al Kaabi");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "صلاح الدين, صلاحدين",
        "Salah al-Din, salahdin",
        "Salahuddin, salahdin",
        "نصر الله, نصرالله",
        "Nasr Allah, nasrallah"
    })
    void compoundsWithASuffixAreOnePart(String written, String part) {
        assertThat(folded(parser.parse(written))).isEqualTo(part);
    }

    @Test
    void aKunyaThatLeavesNoNameStays() {
        assertThat(folded(parser.parse("Abu Hamza Al-Kaabi"))).isEqualTo("abuhamza kaabi");
        assertThat(parser.parse("Abu Hamza Al-Kaabi").kunya()).isEmpty();
    }

    @Test
    void doubledSoraniConsonantsAreOne() {
        assertThat(folded(parser.parse("محەممەد"))).isEqualTo("محەمەد");
    }

    @Test
    void equalSpellingsAreEqualNames() {
        assertThat(parser.parse("سالم كاظم"))
                .isEqualTo(parser.parse("سالم كاظم"))
                .hasSameHashCodeAs(parser.parse("سالم كاظم"))
                .isNotEqualTo(parser.parse("سالم  كاظم"));
        assertThat(parser.parse("سالم كاظم").hashCode())
                .isNotEqualTo(parser.parse("سالم  كاظم").hashCode());
    }

    @Test
    void initialsAreMarked() {
        List<NamePart> parts = parser.parse("A. Rahman").parts();
        assertThat(parts.get(0).initial()).isTrue();
        assertThat(parts.get(1).initial()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "123", "...", "\u200F"})
    void whatHoldsNoLetterHasNoParts(String written) {
        assertThat(parser.parse(written).parts()).isEmpty();
    }

    @Test
    void nothingOfTheNameIsInItsTextForm() {
        ParsedName name = parser.parse("سالم كاظم");
        assertThat(name).hasToString("ParsedName[parts=2]");
        assertThat(name.parts().get(0)).hasToString("NamePart[script=ARABIC, letters=4]");
    }

    private static String folded(ParsedName name) {
        return String.join(" ", name.parts().stream().map(NamePart::folded).toList());
    }
}
