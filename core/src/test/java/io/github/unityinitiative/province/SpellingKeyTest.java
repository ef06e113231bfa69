package io.github.unityinitiative.province;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingKeyTest {

    @ParameterizedTest
    @CsvSource({
        "محافظة الأنبار, أنبار",
        "Al-Anbar Governorate, Anbar",
        "Governorate of Al Anbar, ANBAR",
        "Province of Basra, Basra",
        "پارێزگای هەولێر, هەولێر",
        "Parêzgeha Dihokê, Dihokê",
        "Kerkük İli, Kerkük",
        "مدينة بغداد - العراق, بغداد",
        "'Baghdad, Iraq', Baghdad",
        "As Sulaymaniyah, Sulaymaniyah"
    })
    void wordsThatTellNothingApartAreTakenOff(String written, String bare) {
        assertThat(SpellingKey.of(written)).isEqualTo(SpellingKey.of(bare)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"محافظة", "Province", "Iraq", "Al"})
    void lastWordAlwaysStays(String word) {
        assertThat(SpellingKey.of(word)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"North Basra, Basra", "Basra Street, Basra", "Basr, Basra", "واسطي, واسط"})
    void anyOtherWordStays(String written, String bare) {
        assertThat(SpellingKey.of(written)).isNotEqualTo(SpellingKey.of(bare));
    }

    @ParameterizedTest
    @CsvSource({"الكوت, کوت", "الرى, الري", "بالكوت, بالکوت"})
    void theArabicArticleIsTakenOffThreeLettersOrMore(String written, String key) {
        assertThat(SpellingKey.of(written)).isEqualTo(key);
    }
}
