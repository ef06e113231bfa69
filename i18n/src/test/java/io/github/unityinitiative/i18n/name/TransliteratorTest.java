package io.github.unityinitiative.i18n.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.Script;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliteratorTest {

    private static final Languages LANGUAGES = Languages.standard();

    private static String read(String tag, String name) {
        return Transliterator.forReadersOf(LANGUAGES.get(tag)).apply(name, null).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "علي حسين محمد الموسوي, Ali Hussein Mohammed al-Musawi, Elî Huseyn Mihemed Mûsewî, Ali Hüseyin Muhammed Musavi",
        "د. زينب كاظم, Dr. Zainab Kadhim, Dr. Zeyneb Kazim, Dr. Zeynep Kazım",
        "شێرکۆ فایەق بێکەس, Sherko Fayaq Bekas, Şêrko Fayeq Bêkes, Şerko Fayek Bekes",
        "دڵشاد ژیان, Dilshad Zhyan, Dilşad Jiyan, Dilşad Jiyan",
        "بەختیار هێمن, Bakhtiyar Hemin, Bextiyar Hêmin, Bahtiyar Hemin",
        "الكرخي, al-Karkhi, Kerxî, Kerhi",
        "ڕەنج, Ranj, Renc, Renc"
    })
    void writesArabicLettersForReadersOfLatin(String name, String english, String kurmanji, String turkish) {
        assertThat(read("en", name)).isEqualTo(english);
        assertThat(read("kmr", name)).isEqualTo(kurmanji);
        assertThat(read("tr", name)).isEqualTo(turkish);
    }

    @ParameterizedTest
    @CsvSource({
        "Şîlan Azad Rêbwar, شيلان آزاد ريبوار, شیلان ئازاد ڕێبوار",
        "Sarah Al-Rubaie, سارة الربيعي, سارا ڕوبەیعی",
        "Khalid Othman, خالد عثمان, خالید عوسمان",
        "Çiya Jîno, تشيا جينو, چیا ژینۆ"
    })
    void writesLatinLettersForReadersOfArabic(String name, String arabic, String sorani) {
        assertThat(read("ar", name)).isEqualTo(arabic);
        assertThat(read("ckb", name)).isEqualTo(sorani);
    }

    @Test
    void aTurkishReaderGetsTheTurkishI() {
        assertThat(Transliterator.forReadersOf(LANGUAGES.get("tr")).apply("ئیمداد", LanguageTag.SORANI))
                .contains("İmdad");
    }

    @Test
    void whoCanReadItGetsNothing() {
        assertThat(Transliterator.forReadersOf(LANGUAGES.get("en")).apply("Ali", LanguageTag.ENGLISH))
                .isEmpty();
        assertThat(Transliterator.forReadersOf(LANGUAGES.get("ckb")).apply("علي", LanguageTag.ARABIC))
                .isEmpty();
        assertThat(Transliterator.forReadersOf(LANGUAGES.get("en")).apply("Аля", null))
                .isEmpty();
        assertThat(Transliterator.forReadersOf(LANGUAGES.get("en")).apply("", null))
                .isEmpty();
    }

    @Test
    void syriacReadersGetLabelsOnly() {
        assertThatThrownBy(() -> Transliterator.forReadersOf(LANGUAGES.get("syr")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void theResultIsInTheLettersOfTheReader(@ForAll String name) {
        for (String tag : new String[] {"en", "kmr", "tr"}) {
            Transliterator.forReadersOf(LANGUAGES.get(tag))
                    .apply("شێرکۆ " + name, null)
                    .ifPresent(text -> assertThat(Script.of(text)).isEqualTo(Script.LATIN));
        }
    }
}
