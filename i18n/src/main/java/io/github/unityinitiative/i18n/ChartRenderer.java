package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.chart.ChartWriter;
import io.github.unityinitiative.i18n.internal.html.HtmlPhrases;
import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.view.RenderingOptions;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.page.Chart;
import io.github.unityinitiative.publish.Statistics;
import java.io.IOException;
import java.util.Objects;

/**
 * Draws statistics as SVG pictures that stand alone, for example to be posted elsewhere. Each has a title and a text
 * alternative; the numbers themselves are in the tables of {@link HtmlRenderer#renderStatistics}. Immutable and
 * thread-safe.
 */
public final class ChartRenderer {

    private final HtmlPhrases phrases;
    private final ChartWriter writer;

    private ChartRenderer(RenderingOptions options) {
        Wording wording = options.wording();
        this.phrases = new HtmlPhrases(wording, Languages.standard());
        this.writer = new ChartWriter(wording);
    }

    /**
     * A builder of renderers.
     *
     * @param language the language of the pictures
     * @return a builder with the library's messages
     * @throws NullPointerException if {@code language} is null
     * @throws IllegalArgumentException if the language has labels only
     */
    public static RendererBuilder<ChartRenderer> builder(DisplayLanguage language) {
        return new RendererBuilder<>(language, ChartRenderer::new);
    }

    /**
     * Draws one picture.
     *
     * @param chart which one
     * @param statistics the numbers
     * @param out where the SVG document goes; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     * @throws NullPointerException if an argument is null
     */
    public void render(Chart chart, Statistics statistics, Appendable out) throws IOException {
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(statistics, "statistics");
        try (HtmlWriter html = phrases.writer(Objects.requireNonNull(out, "out"))) {
            writer.write(chart, statistics, true, html);
        }
    }
}
