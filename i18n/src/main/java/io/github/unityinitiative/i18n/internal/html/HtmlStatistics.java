package io.github.unityinitiative.i18n.internal.html;

import io.github.unityinitiative.i18n.internal.chart.ChartWriter;
import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.view.StatisticsView;
import io.github.unityinitiative.i18n.internal.view.StatisticsView.Row;
import io.github.unityinitiative.i18n.internal.view.StatisticsView.Table;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.publish.Statistics;
import java.io.IOException;

/** Writes the statistics in HTML: each a picture with the numbers in a table below it. Immutable and thread-safe. */
final class HtmlStatistics {

    private final Wording wording;
    private final HtmlPhrases phrases;
    private final ChartWriter charts;

    HtmlStatistics(Wording wording, HtmlPhrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
        this.charts = new ChartWriter(wording);
    }

    /** Writes everything under headings of that level. */
    void write(Statistics statistics, int level, HtmlWriter html) throws IOException {
        StatisticsView view = StatisticsView.of(statistics, wording);
        if (view.tables().isEmpty()) {
            html.raw("<p>").text(text("statistics.none")).raw("</p>\n");
        }
        for (Table table : view.tables()) {
            heading(table, level, html);
            html.raw("<figure class=\"" + table.words().id() + "\">\n");
            boolean picture = table.hasNumbers();
            if (picture) {
                charts.write(table.chart(), statistics, false, html);
            }
            html.raw(picture ? "<details>\n<summary>" : "<details open>\n<summary>")
                    .text(text("statistics.table"))
                    .raw("</summary>\n");
            table(table, html);
            html.raw("</details>\n</figure>\n");
        }
        if (view.hasSuppressed()) {
            html.raw("<p class=\"note\">")
                    .text(text("statistics.suppressedNote"))
                    .raw("</p>\n");
        }
    }

    private void heading(Table table, int level, HtmlWriter html) throws IOException {
        html.raw("<h" + level + ">").text(table.words().title()).raw("</h" + level + ">\n");
    }

    private void table(Table table, HtmlWriter html) throws IOException {
        html.raw("<table>\n<caption class=\"visually-hidden\">")
                .text(table.words().title())
                .raw("</caption>\n<thead><tr><th scope=\"col\">")
                .text(table.words().column())
                .raw("</th><th scope=\"col\">")
                .text(text("statistics.signatures"))
                .raw("</th></tr></thead>\n<tbody>\n");
        for (Row row : table.rows()) {
            html.raw("<tr><th scope=\"row\">");
            phrases.inline(row.name(), html);
            html.raw("</th><td>").text(wording.count(row.count())).raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
    }

    private String text(String key) {
        return wording.messages().text(key);
    }
}
