package io.github.unityinitiative.i18n.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.i18n.HtmlRenderer;
import io.github.unityinitiative.i18n.PlainTextRenderer;
import io.github.unityinitiative.i18n.Samples;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.page.SignatoryOrder;
import io.github.unityinitiative.publish.PublicName;
import io.github.unityinitiative.publish.PublicSignatory;
import io.github.unityinitiative.text.LanguageTag;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NameReadingsTest {

    private static final Languages LANGUAGES = Languages.standard();

    private static Document page(String tag) {
        return Jsoup.parse(HtmlRenderer.builder(LANGUAGES.get(tag))
                .nameReadings()
                .order(SignatoryOrder.AS_PUBLISHED)
                .build()
                .render(Samples.initiative()));
    }

    @Test
    void aNameInAnotherScriptIsShownAsSignedAndHowItIsRead() {
        assertThat(page("en").select(".signatories li > bdi").eachText())
                .containsExactly(
                        "كاوە ئەحمەد", "Kawa Ahmed", "علي حسين محمد", "Ali Hussein Mohammed", "Şîlan Azad", "س. ع.");
        assertThat(page("ar").select(".reading").eachText()).containsExactly("شيلان آزاد");
    }

    @Test
    void whatTheSignatorySpellsForTheReaderComesFirst() {
        PublicName name = new PublicName("علي", LanguageTag.ARABIC, false);
        PublicSignatory signatory = new PublicSignatory(
                name,
                List.of(new PublicName("Aly", LanguageTag.ENGLISH, false)),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        NameReadings readings = NameReadings.forReadersOf(LANGUAGES.get("en"));
        assertThat(readings.of(signatory)).contains("Aly");
        assertThat(NameReadings.forReadersOf(LANGUAGES.get("kmr")).of(signatory))
                .contains("Elî");
    }

    @Test
    void plainTextShowsReadingsToo() {
        assertThat(PlainTextRenderer.builder(LANGUAGES.get("kmr"))
                        .nameReadings()
                        .build()
                        .render(Samples.initiative()))
                .contains("\u2068كاوە ئەحمەد\u2069 \u2068(Kawe Ehmed)\u2069");
    }
}
