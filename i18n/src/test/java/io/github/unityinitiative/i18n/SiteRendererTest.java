package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.message.Messages;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SiteRendererTest {

    private static final Languages LANGUAGES = Languages.standard();

    private static Map<String, String> site(SiteRenderer renderer) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        renderer.render(Samples.initiative(), (path, content) -> {
            StringBuilder text = new StringBuilder();
            content.writeTo(text);
            assertThat(files.put(path, text.toString())).isNull();
        });
        return files;
    }

    private static Map<String, String> site() throws IOException {
        return site(SiteRenderer.builder(List.of(LANGUAGES.get("ar"), LANGUAGES.get("kmr"), LANGUAGES.get("en")))
                .pageSize(3)
                .build());
    }

    @Test
    void writesTheSamePagesInEveryLanguage() throws Exception {
        assertThat(site().keySet())
                .containsExactly(
                        "style.css",
                        "index.html",
                        "ar/index.html",
                        "ar/statistics.html",
                        "ar/signatories.html",
                        "ar/signatories-2.html",
                        "kmr/index.html",
                        "kmr/statistics.html",
                        "kmr/signatories.html",
                        "kmr/signatories-2.html",
                        "en/index.html",
                        "en/statistics.html",
                        "en/signatories.html",
                        "en/signatories-2.html");
    }

    @Test
    void everyLinkLeadsToAPageOfTheSite() throws Exception {
        Map<String, String> files = site();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                Document page = Jsoup.parse(file.getValue(), "http://site/" + file.getKey());
                for (Element link : page.select("a[href], link[href]")) {
                    String target = link.absUrl("href")
                            .replaceFirst("^http://site/", "")
                            .replaceFirst("#.*", "");
                    assertThat(files).as(file.getKey()).containsKey(target);
                }
                assertThat(page.select("script:not([type=application/ld+json]), [src], [style]"))
                        .isEmpty();
            }
        }
    }

    @Test
    void aReaderCanChangeTheLanguageOfEveryPage() throws Exception {
        Document page = Jsoup.parse(site().get("kmr/signatories-2.html"));
        assertThat(page.select("nav.languages a").eachAttr("hreflang")).containsExactly("ar", "ku-Latn", "en");
        assertThat(page.select("nav.languages a").eachAttr("lang")).containsExactly("ar", "ku-Latn", "en");
        assertThat(page.select("nav.languages a[aria-current]").eachText()).containsExactly("Kurmancî");
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly("../ar/signatories-2.html", "../kmr/signatories-2.html", "../en/signatories-2.html");
    }

    @Test
    void theListIsCutIntoPagesThatLeadToEachOther() throws Exception {
        Map<String, String> files = site();
        Document first = Jsoup.parse(files.get("en/signatories.html"));
        Document second = Jsoup.parse(files.get("en/signatories-2.html"));
        assertThat(first.select(".signatories li")).hasSize(3);
        assertThat(second.select(".signatories li")).hasSize(1);
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("signatories-2.html");
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("signatories.html");
        assertThat(second.select(".paging p").text()).isEqualTo("Page 2 of 2");
    }

    @Test
    void theRootOffersEachLanguageInItsOwnWords() throws Exception {
        Document index = Jsoup.parse(site().get("index.html"));
        assertThat(index.select(".choose a").eachAttr("href"))
                .containsExactly("ar/index.html", "kmr/index.html", "en/index.html");
        assertThat(index.select(".choose .language").eachText()).containsExactly("العربية", "Kurmancî", "English");
        assertThat(index.select(".choose .title").eachText())
                .containsExactly("افتحوا المكتبة", "Pirtûkxaneyê vekin", "Open the library");
    }

    @Test
    void structuredDataIsJsonThatCannotEndItsElement() throws Exception {
        String data = Jsoup.parse(site().get("en/index.html"))
                .select("script")
                .first()
                .data();
        assertThat(data)
                .isEqualTo(
                        "{\"@context\":\"https://schema.org\",\"@type\":\"CreativeWork\",\"name\":\"Open the library\","
                                + "\"inLanguage\":\"en\",\"datePublished\":\"2014-06-17\",\"interactionStatistic\":{\"@type\":"
                                + "\"InteractionCounter\",\"interactionType\":{\"@type\":\"EndorseAction\"},"
                                + "\"userInteractionCount\":1300}}");
    }

    @Test
    void aSiteCanUseItsOwnWords() throws Exception {
        Messages own = Messages.of(LANGUAGES.get("en")).with("nav.letter", "Our letter");
        Map<String, String> files = site(
                SiteRenderer.builder(List.of(LANGUAGES.get("en"))).messages(own).build());
        assertThat(Jsoup.parse(files.get("en/index.html"))
                        .select("nav.pages a")
                        .first()
                        .text())
                .isEqualTo("Our letter");
    }

    @Test
    void refusesToBeBuiltOfNothing() {
        assertThatThrownBy(() -> SiteRenderer.builder(List.of())).hasMessage("languages is empty");
        SiteRenderer.Builder builder = SiteRenderer.builder(List.of(LANGUAGES.get("en")));
        assertThatThrownBy(() -> builder.pageSize(0)).isInstanceOf(IllegalArgumentException.class);
        Messages arabic = Messages.of(LANGUAGES.get("ar"));
        assertThatThrownBy(() -> builder.messages(arabic)).isInstanceOf(IllegalArgumentException.class);
    }
}
