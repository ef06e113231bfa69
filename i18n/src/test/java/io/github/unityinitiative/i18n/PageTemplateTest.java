package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.message.Messages;
import io.github.unityinitiative.i18n.page.PageTemplate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that looks and speaks otherwise, without a line of the library changed. */
class PageTemplateTest {

    private static final String OURS = """
            <!DOCTYPE html>
            <html lang="{{language}}" dir="{{direction}}" class="campaign">
            <head>
            {{head}}<link rel="stylesheet" href="/campaign.css">
            </head>
            <body>
            {{skip}}<p class="banner">{{title}}</p>
            {{navigation}}<main id="text">
            {{content}}</main>
            <footer><a href="/join">Join us</a></footer>
            </body>
            </html>
            """;

    private static final DisplayLanguage SORANI = Languages.standard().get("ckb");
    private static final DisplayLanguage ENGLISH = Languages.standard().get("en");

    @Test
    void everyPageOfASiteHasTheFrameOfItsOwner() {
        SiteRenderer site = SiteRenderer.builder(List.of(SORANI, ENGLISH))
                .template(PageTemplate.parse(OURS))
                .pageSize(30)
                .build();
        Map<String, String> files = SampleSite.files(site, SampleSite.initiative());
        files.remove("style.css");

        assertThat(files).hasSize(9).allSatisfy((path, page) -> {
            Document tree = Jsoup.parse(page);
            assertThat(tree.select("html.campaign[lang][dir] > head > title")).hasSize(1);
            assertThat(tree.select("body > main#text > *")).isNotEmpty();
            assertThat(tree.select("footer a")).hasSize(1);
            assertThat(page).doesNotContain("{{");
        });
        assertThat(Jsoup.parse(files.get("ckb/index.html")).select(".banner").text())
                .isEqualTo("دەستپێشخەریی ڕۆشنبیرانی عێراق بۆ یەکپارچەیی عێراق");
    }

    @Test
    void oneRendererHasAnotherPageThanTheOther() {
        HtmlRenderer standard = HtmlRenderer.builder(ENGLISH).build();
        HtmlRenderer ours = standard.withTemplate(PageTemplate.parse(OURS));

        assertThat(ours.render(Samples.initiative())).contains("class=\"campaign\"", "Open the library");
        assertThat(standard.render(Samples.initiative())).doesNotContain("campaign");
    }

    @Test
    void wordsAreReplacedOneByOne() {
        Messages ours = Messages.of(ENGLISH).with("nav.signatories", "Friends of the library");
        SiteRenderer site =
                SiteRenderer.builder(List.of(SORANI, ENGLISH)).messages(ours).build();
        Map<String, String> files = SampleSite.files(site, Samples.initiative());

        assertThat(files.get("en/signatories.html")).contains("<h1>Friends of the library</h1>");
        assertThat(files.get("ckb/signatories.html")).contains("<h1>واژۆکاران</h1>");
    }

    @Test
    void textOfTheLetterNamesNoSlot() {
        String page = HtmlRenderer.builder(ENGLISH)
                .build()
                .render(Samples.withSignatories(List.of(Samples.named("{{content}} {{head}}"))));

        assertThat(Jsoup.parse(page).select("li > bdi").first().text()).isEqualTo("{{content}} {{head}}");
        assertThat(Jsoup.parse(page).select("head title")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "direction", "head", "content"})
    void whatAPageCannotDoWithoutIsAskedFor(String slot) {
        assertThatThrownBy(() -> PageTemplate.parse(OURS.replace("{{" + slot + "}}", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("html has {{" + slot + "}} 0 times instead of once");
        assertThatThrownBy(() -> PageTemplate.parse(OURS + "{{" + slot + "}}"))
                .hasMessage("html has {{" + slot + "}} 2 times instead of once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{footer}}", "{{ content }}", "{{CONTENT}}", "{{}}"})
    void whatIsNoSlotIsRefused(String wrong) {
        assertThatThrownBy(() -> PageTemplate.parse(OURS + wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("html has " + wrong + ", which is no slot");
    }
}
