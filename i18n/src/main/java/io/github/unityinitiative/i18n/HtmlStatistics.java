package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.StatisticsView.Row;
import io.github.unityinitiative.i18n.StatisticsView.Table;
import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.publish.Statistics;
import java.io.IOException;

/** Writes the statistics as HTML tables. Immutable and thread-safe. */
final class HtmlStatistics {

    private final Wording wording;
    private final HtmlPhrases phrases;

    HtmlStatistics(Wording wording, HtmlPhrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
    }

    void write(Statistics statistics, HtmlWriter html) throws IOException {
        StatisticsView view = StatisticsView.of(statistics, wording);
        if (view.tables().isEmpty()) {
            html.raw("<p>").text(text("statistics.none")).raw("</p>\n");
        }
        for (Table table : view.tables()) {
            table(table, html);
        }
        if (view.hasSuppressed()) {
            html.raw("<p class=\"note\">")
                    .text(text("statistics.suppressedNote"))
                    .raw("</p>\n");
        }
    }

    private void table(Table table, HtmlWriter html) throws IOException {
        html.raw("<table>\n<caption>")
                .text(text(table.title()))
                .raw("</caption>\n<thead><tr><th scope=\"col\">")
                .text(text(table.column()))
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
