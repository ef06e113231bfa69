package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.i18n.internal.markup.StyleSheet;
import io.github.unityinitiative.i18n.language.Direction;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/**
 * The rules of W3C's internationalisation activity for pages, numbered as in our notes; rule 8 is in the tests of plain
 * text, rule 9 in {@link BidiInvarianceTest}.
 */
class PageRulesTest {

    private static final Languages LANGUAGES = Languages.standard();
    private static final Map<String, Document> PAGES = new TreeMap<>();

    static {
        SampleSite.pages().forEach((path, page) -> PAGES.put(path, Jsoup.parse(page)));
    }

    private static DisplayLanguage language(String path) {
        return LANGUAGES.get(path.contains("/") ? path.substring(0, path.indexOf('/')) : "ar");
    }

    @Test
    void rule1And2And3ThePageHasAKnownLanguageAndADirection() {
        PAGES.forEach((path, page) -> {
            Element html = page.selectFirst("html");
            assertThat(html.attr("lang"))
                    .isEqualTo(language(path).htmlLanguage())
                    .isNotEqualTo("kmr");
            assertThat(html.attr("dir")).isEqualTo(language(path).direction().html());
            assertThat(page.select("[dir]").eachAttr("dir")).isSubsetOf("ltr", "rtl", "auto");
        });
    }

    @Test
    void rule4NoStyleSheetSetsDirection() {
        assertThat(StyleSheet.page())
                .doesNotContain("direction:", "unicode-bidi", "text-align: left", "text-align: right");
        PAGES.forEach((path, page) ->
                assertThat(page.select("[align], [style]")).as(path).isEmpty());
    }

    @Test
    void rule5And6NamesAreTightlyIsolatedAndNameAForeignLanguage() {
        List<Element> names = PAGES.get("en/signatories.html").select(".signatories li > bdi");
        assertThat(names).isNotEmpty();
        assertThat(names).allSatisfy(name -> {
            assertThat(name.wholeText()).isEqualTo(name.wholeText().strip()).doesNotEndWith(",");
            assertThat(name.attr("lang")).isIn("ar", "ckb", "ku-Latn");
        });
        assertThat(PAGES.get("en/signatories.html").select(".signatories small").stream()
                        .flatMap(small -> small.textNodes().stream())
                        .map(TextNode::getWholeText))
                .allMatch(ours -> !ours.contains("writer") && !ours.contains("Books"));
    }

    @Test
    void rule7NoDirectionalCharactersInMarkup() {
        PAGES.forEach(
                (path, page) -> assertThat(page.outerHtml()).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]"));
    }

    @Test
    void rule10DemandsAreNumberedByMarkersInTheDigitsOfTheLanguage() {
        PAGES.forEach((path, page) -> page.select(".demands ol").forEach(list -> {
            assertThat(list.className()).isEqualTo(language(path).counterStyle());
            assertThat(list.select("> li").eachAttr("value"))
                    .hasSize(14)
                    .startsWith("1")
                    .endsWith("14");
            assertThat(list.select("> li > h3").eachText()).noneMatch(text -> text.matches("^\\p{Nd}.*"));
        }));
        assertThat(StyleSheet.page()).contains("list-style-type: arabic-indic");
    }

    @Test
    void rule11NoNumberOfOursNeedsASign() {
        PAGES.forEach(
                (path, page) -> assertThat(page.select("td").eachText()).noneMatch(text -> text.matches("[-+].*")));
    }

    @Test
    void rule12QuotesAreThoseOfTheLanguage() {
        assertThat(LANGUAGES.get("ckb").formats().quote("x")).isEqualTo("”x“");
        assertThat(LANGUAGES.get("kmr").formats().quote("x")).isEqualTo("“x”");
    }

    @Test
    void rule13OurPunctuationIsThatOfTheLanguage() {
        PAGES.forEach((path, page) -> {
            if (language(path).direction() == Direction.RIGHT_TO_LEFT && path.endsWith("signatories.html")) {
                assertThat(page.select(".signatories small").stream()
                                .flatMap(small -> small.textNodes().stream())
                                .map(TextNode::getWholeText))
                        .noneMatch(ours -> ours.contains(","))
                        .anyMatch(ours -> ours.contains("،"));
            }
        });
    }

    @Test
    void rule14OneKindOfDigitsInOurWords() {
        PAGES.forEach((path, page) -> {
            boolean arabicDigits = language(path).formats().plainNumber(1).equals("١");
            String other = arabicDigits ? "[0-9]" : "[٠-٩۰-۹]";
            Document ours = page.clone();
            // The Arabic of the letter is written for Iraq, whatever digits the page around it has.
            ours.select("bdi, script, [role=note], nav.languages" + (path.startsWith("ar-001") ? ", article p" : ""))
                    .remove();
            assertThat(ours.body().text()).as(path).doesNotContainPattern(other);
        });
    }

    @Test
    void rule15TextIsComposedAndHeadingsDoNotSkip() {
        PAGES.forEach((path, page) -> {
            String text = page.outerHtml();
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text).doesNotContainPattern("[\\u0640\\uFB50-\\uFDFF\\uFE70-\\uFEFC]");
            assertThat(page.select("h1")).as(path).hasSize(1);
            int last = 1;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(path).isLessThanOrEqualTo(last + 1);
                last = level;
            }
            assertThat(page.title()).isNotBlank();
        });
    }

    @Test
    void everyPictureHasATitleATextAndATable() {
        PAGES.forEach((path, page) -> page.select("svg").forEach(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            for (String id : svg.attr("aria-labelledby").split(" ")) {
                assertThat(page.getElementById(id).text()).isNotBlank();
            }
            assertThat(svg.parent().select("table tbody tr")).isNotEmpty();
        }));
        assertThat(PAGES.get("ckb/statistics.html").select("svg")).hasSize(5);
    }
}
