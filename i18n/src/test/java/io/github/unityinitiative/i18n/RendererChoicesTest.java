package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.message.Messages;
import io.github.unityinitiative.i18n.page.Chart;
import io.github.unityinitiative.i18n.page.SignatoryOrder;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.publish.Count;
import io.github.unityinitiative.publish.Statistics;
import io.github.unityinitiative.signatory.ProfessionCategory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be chosen of a renderer, and what may not. */
class RendererChoicesTest {

    private static final Languages LANGUAGES = Languages.standard();

    private static Statistics statistics() {
        Map<LocalDate, Count> weeks = new TreeMap<>(Map.of(
                LocalDate.of(2014, 6, 16), Count.of(400),
                LocalDate.of(2014, 6, 23), Count.suppressed(),
                LocalDate.of(2014, 9, 1), Count.of(12)));
        return new Statistics(
                Count.of(500),
                Count.of(100),
                Map.of(ProvinceId.of("basra"), Count.of(300), ProvinceId.of("najaf"), Count.suppressed()),
                Map.of("SE", Count.of(50)),
                Map.of(ProfessionCategory.AUTHOR, Count.of(60), ProfessionCategory.ARTIST, Count.suppressed()),
                Map.of(),
                weeks);
    }

    private static String chart(Chart chart, Statistics statistics, String language) throws IOException {
        StringBuilder out = new StringBuilder();
        ChartRenderer.builder(LANGUAGES.get(language)).build().render(chart, statistics, out);
        return out.toString();
    }

    @ParameterizedTest
    @EnumSource
    void aChartByItselfIsOnePictureWithWords(Chart chart) throws IOException {
        for (String language : List.of("ar", "ckb", "en")) {
            Document parsed = Jsoup.parse(chart(chart, statistics(), language));
            assertThat(parsed.select("svg")).hasSize(1);
            assertThat(parsed.select("svg title, svg [aria-label], figcaption, svg text")
                            .text())
                    .isNotBlank();
            assertThat(parsed.select("script")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChartOfNothingIsNoFailure(Chart chart) throws IOException {
        Statistics nothing = new Statistics(Count.of(0), Count.of(0), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        assertThat(chart(chart, nothing, "en")).doesNotContain("NaN", "Infinity");
    }

    @Test
    void choicesMustMakeSense() {
        RendererBuilder<HtmlRenderer> builder = HtmlRenderer.builder(LANGUAGES.get("en"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.sortedAtOnce(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.messages(Messages.of(LANGUAGES.get("ar"))))
                .withMessage("messages are not in en");
        assertThat(builder.sortedAtOnce(1)
                        .provinces(Provinces.iraq())
                        .messages(Messages.of(LANGUAGES.get("en")))
                        .build())
                .isNotNull();
    }

    @Test
    void aSiteTakesMessagesOfItsLanguagesOnly() {
        SiteRenderer.Builder site = SiteRenderer.builder(List.of(LANGUAGES.get("en")));
        assertThatIllegalArgumentException().isThrownBy(() -> site.messages(Messages.of(LANGUAGES.get("ar"))));
        assertThatIllegalArgumentException().isThrownBy(() -> site.pageSize(0));
        assertThatIllegalArgumentException().isThrownBy(() -> site.sortedAtOnce(0));
        assertThat(site.messages(Messages.of(LANGUAGES.get("en")))
                        .order(SignatoryOrder.values()[0])
                        .sortedAtOnce(1)
                        .nameReadings()
                        .build())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "21, 21st", "112, 112th"})
    void aPlaceInARowHasItsEnding(long number, String shown) {
        assertThat(LANGUAGES.get("en").formats().ordinal(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "en-GB-x"})
    void aLanguageThatIsNotThereIsRefused(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> LANGUAGES.get(tag));
    }
}
