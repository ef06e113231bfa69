package io.github.unityinitiative.i18n.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private final Languages languages = Languages.standard();

    @ParameterizedTest
    @CsvSource({
        "ar, ar",
        "ar-IQ, ar",
        "ar-001, ar-001",
        "ckb, ckb",
        "CKB-iq, ckb",
        "kmr, kmr",
        "ku-Latn, kmr",
        "ku, kmr",
        "en, en",
        "tr, tr",
        "syr, syr"
    })
    void findsALanguageByTagAndAlias(String asked, String found) {
        assertThat(languages.get(asked).tag()).hasToString(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ku-Arab", "ku-Arab-IQ", "en-GB", "fa", "", "x", "ar_IQ", "kurdish"})
    void anUnknownTagIsAnErrorAndNeverAnotherLanguage(String tag) {
        assertThatThrownBy(() -> languages.get(tag))
                .isInstanceOf(UnknownLanguageException.class)
                .hasMessage("language is not one of ar, ar-001, ckb, kmr, en, tr, syr");
    }

    @Test
    void findsWhereATextIsAtHome() {
        assertThat(languages.covering(LanguageTag.parse("en-GB")).orElseThrow().tag())
                .isEqualTo(LanguageTag.ENGLISH);
        assertThat(languages
                        .covering(LanguageTag.parse("ku-Latn-TR"))
                        .orElseThrow()
                        .tag())
                .isEqualTo(LanguageTag.KURMANJI);
        assertThat(languages.covering(LanguageTag.parse("fa"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ar, rtl, ar", "ckb, rtl, ckb", "kmr, ltr, ku-Latn", "en, ltr, en", "tr, ltr, tr", "syr, rtl, syr"})
    void knowsDirectionAndTagInHtml(String tag, String direction, String htmlTag) {
        DisplayLanguage language = languages.get(tag);
        assertThat(language.direction().html()).isEqualTo(direction);
        assertThat(language.htmlLanguage()).isEqualTo(htmlTag);
    }

    @Test
    void everyPieceOfDataNamesItsSource() {
        assertThat(languages.all())
                .allSatisfy(language -> assertThat(language.data())
                        .allSatisfy(value -> assertThat(value.source()).isNotBlank()));
    }

    @Test
    void proposalsAreNotReviewed() {
        DisplayLanguage sorani = languages.get("ckb");
        assertThat(sorani.isReviewed("date.long")).isTrue();
        assertThat(sorani.isReviewed("date.full")).isFalse();
        assertThat(sorani.isReviewed("no.such.key")).isFalse();
    }

    @Test
    void findsALanguageByAParsedTag() {
        assertThat(languages.get(LanguageTag.parse("ku-Latn")).tag()).hasToString("kmr");
        assertThatThrownBy(() -> languages.get(LanguageTag.parse("de"))).isInstanceOf(UnknownLanguageException.class);
    }
}
