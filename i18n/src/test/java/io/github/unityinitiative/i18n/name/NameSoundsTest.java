package io.github.unityinitiative.i18n.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How uncommon names, which no table lists, are read by their sounds. */
class NameSoundsTest {

    private static final Languages LANGUAGES = Languages.standard();

    private static String read(String reader, String name, String language) {
        return Transliterator.forReadersOf(LANGUAGES.get(reader))
                .apply(name, LanguageTag.parse(language))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "آرام, Aram",
        "سلوى, Salwa",
        "رؤى, Rua",
        "رائد, Raid",
        "شذا, Shadha",
        "نبهاني, Nabhani",
        "حمزه, Hamza",
        "وجدان, Wajdan",
        "يمامة, Yamama",
        "مشتاق, Mashtaq",
        "قحطان, Qahtan",
        "دغر, Daghar",
    })
    void arabicForReadersOfEnglish(String name, String english) {
        assertThat(read("en", name, "ar")).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "ئەڤین, Avin",
        "ئومێد, Umed",
        "ئیسرا, Isra",
        "نووردین, Nurdin",
        "ڕوخسار, Rukhsar",
        "خوێ, Khwe",
        "دوور, Dur",
        "شوان, Shwan",
        "جوامێر, Jwamer",
        "برا, Bira",
        "ڕۆژھات, Rozhhat",
        "گوڵ, Gul",
        "ئاكري, Akri",
        "هیمن, Hemin",
        "چنار, Chinar",
    })
    void soraniForReadersOfEnglish(String name, String english) {
        assertThat(read("en", name, "ckb")).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "Ömer Yılmaz, tr, عمر يلماز, عومەر یلماز",
        "Gökçe Üner, tr, كوكتشه أونر, گۆکچە ئوونەر",
        "Yağmur Kâzım, tr, ياغمر كاظم, یاغمور کازم",
        "Îsal Êvîn, kmr, إيسال إيفين, ئیسال ئێڤین",
        "Osman Ûnal, kmr, عثمان أونال, عوسمان ئوونال",
        "Aram Evar, kmr, آرام أفار, ئارام ئەڤار",
        "Irfan Uşak, kmr, إرفان أشاك, ئرفان ئوشاک",
    })
    void kurdishAndTurkishForReadersOfArabicLetters(String name, String language, String arabic, String sorani) {
        assertThat(read("ar", name, language)).isEqualTo(arabic);
        assertThat(read("ckb", name, language)).isEqualTo(sorani);
    }

    @ParameterizedTest
    @CsvSource({
        "Mitchell Shaw, ميتشل شاو, میچەل شاو",
        "Charlie Keith, تشارلي كيث, چارلی کێس",
        "Zhora Philips Jackson, جورا فيليبس جاكسون, ژۆرا فیلیپس جاکسۆن",
        "Max Sarah Noah, ماكس سارة نوا, ماکس سارا نۆا",
        "Al-Zedi El-Omari, الزدي الأوماري, زەدی ئۆماری",
        "Issa Oumar Ewan, إيسا أومار أوان, ئیسا ئوومار ئەوان",
        "Éric Ahlam, أريك آهلام, ئەریک ئاهلام",
    })
    void englishForReadersOfArabicLetters(String name, String arabic, String sorani) {
        assertThat(read("ar", name, "en")).isEqualTo(arabic);
        assertThat(read("ckb", name, "en")).isEqualTo(sorani);
    }
}
