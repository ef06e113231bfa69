package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.page.SignatoryOrder;
import java.io.StringWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

    private static final Languages LANGUAGES = Languages.standard();

    private static Document page(String language) {
        return Jsoup.parse(HtmlRenderer.builder(LANGUAGES.get(language)).build().render(Samples.initiative()));
    }

    @ParameterizedTest
    @CsvSource({"ar, ar, rtl", "ckb, ckb, rtl", "kmr, ku-Latn, ltr", "en, en, ltr", "tr, tr, ltr"})
    void thePageNamesItsLanguageAndDirection(String tag, String lang, String dir) {
        Element html = page(tag).selectFirst("html");
        assertThat(html.attr("lang")).isEqualTo(lang);
        assertThat(html.attr("dir")).isEqualTo(dir);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ckb", "kmr", "en", "tr"})
    void theWholeLetterIsThereDemandByDemand(String tag) {
        Document page = page(tag);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("ol > li").eachAttr("value")).containsExactly("1", "2");
        assertThat(page.select("ol > li .stance")).hasSize(2);
        assertThat(page.select("ol > li .to")).hasSize(2);
        assertThat(page.select(".preamble p, .closing p")).hasSize(2);
        assertThat(page.select(".signatories li")).hasSize(4);
        assertThat(page.select("caption").size()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void aTextInAnotherLanguageSaysWhichAndItsDirection() {
        Element text = page("ar").select("ol > li").get(1).select("p").last();
        assertThat(text.attr("lang")).isEqualTo("en");
        assertThat(text.attr("dir")).isEqualTo("ltr");
        assertThat(text.text()).isEqualTo("Tell everybody <now>.");
    }

    @Test
    void readersLearnThatTheyReadASummaryATranslationOrAnotherLanguage() {
        assertThat(page("en").select("[role=note]")).isEmpty();
        assertThat(page("ar").select("[role=note] p").eachText())
                .containsExactly("هذه ترجمة، وليست النص الذي جرى التوقيع عليه.", "لغة النص الأصلي: الإنجليزية.");
        assertThat(page("ckb").select("[role=note] p")).hasSize(3);
        assertThat(page("tr").select("[role=note] p").eachText())
                .containsExactly("Mektup bu dilde (Türkçe) bulunmuyor; başka bir dilde (İngilizce) gösteriliyor.");
    }

    @Test
    void namesAreIsolatedAndNameTheirLanguageWhereItIsNotThePages() {
        List<Element> names = page("ar").select(".signatories li > bdi");
        assertThat(names)
                .extracting(Element::text)
                .containsExactly("علي حسين محمد", "كاوە ئەحمەد", "Şîlan Azad", "س. ع.");
        assertThat(names).extracting(name -> name.attr("lang")).containsExactly("", "ckb", "ku-Latn", "");
    }

    @Test
    void namesAreSortedInTheAlphabetOfTheReader() {
        assertThat(page("en").select(".signatories li > bdi").first().text()).isEqualTo("Şîlan Azad");
    }

    @Test
    void signatoriesCanBeGroupedByProvince() {
        Document page = Jsoup.parse(HtmlRenderer.builder(LANGUAGES.get("en"))
                .order(SignatoryOrder.BY_PROVINCE)
                .build()
                .render(Samples.initiative()));
        assertThat(page.select("section h3").eachText()).containsSubsequence("Baghdad", "Duhok", "Erbil", "Abroad");
    }

    @Test
    void numbersAreInTheDigitsOfTheLanguage() {
        assertThat(page("ckb").select(".facts").first().text())
                .contains("١٧ی حوزەیرانی ٢٠١٤")
                .contains("١٬٣٠٠ واژۆ");
        assertThat(page("ckb").select("ol").attr("class")).isEqualTo("arabic-indic");
        assertThat(page("kmr").select("ol").attr("class")).isEqualTo("decimal");
    }

    @Test
    void suppressedNumbersAreToldAsSuchAndExplained() {
        Document page = page("en");
        assertThat(page.select("td").eachText()).contains("too few to show").doesNotContain("0");
        assertThat(page.text()).contains("Small numbers are not shown");
    }

    @Test
    void fragmentsCanBeWrittenAlone() throws Exception {
        HtmlRenderer renderer = HtmlRenderer.builder(LANGUAGES.get("en")).build();
        StringWriter letter = new StringWriter();
        renderer.renderLetter(Samples.initiative(), letter);
        assertThat(letter.toString()).startsWith("<article").doesNotContain("<html");
        StringBuilder signatories = new StringBuilder();
        renderer.renderSignatories(Samples.initiative(), signatories);
        assertThat(Jsoup.parseBodyFragment(signatories.toString()).select("li")).hasSize(4);
        StringBuilder statistics = new StringBuilder();
        renderer.renderStatistics(Samples.initiative(), statistics);
        assertThat(Jsoup.parseBodyFragment(statistics.toString()).select("table"))
                .hasSize(5);
    }

    @Test
    void aLanguageOfLabelsIsRefused() {
        assertThatThrownBy(() -> HtmlRenderer.builder(LANGUAGES.get("syr")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language syr has labels only");
    }
}
