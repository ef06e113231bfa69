package io.github.unityinitiative.i18n.internal.chart;

import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.markup.StyleSheet;
import io.github.unityinitiative.i18n.internal.view.StatisticsView;
import io.github.unityinitiative.i18n.internal.view.StatisticsView.Row;
import io.github.unityinitiative.i18n.internal.view.StatisticsView.Table;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.message.MessageArgument;
import io.github.unityinitiative.i18n.page.Chart;
import io.github.unityinitiative.publish.Statistics;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;

/** Draws the tables of the statistics. Immutable and thread-safe. */
public final class ChartWriter {

    private final Wording wording;
    private final TileMap map;

    /**
     * Creates a writer.
     *
     * @param wording the words of the pictures
     */
    public ChartWriter(Wording wording) {
        this.wording = wording;
        this.map = TileMap.read();
    }

    /**
     * Draws one picture.
     *
     * @param chart which one
     * @param statistics the numbers
     * @param standalone whether it is a document of its own
     * @param html where it goes
     * @throws IOException if it cannot be written
     */
    public void write(Chart chart, Statistics statistics, boolean standalone, HtmlWriter html) throws IOException {
        Table table = StatisticsView.table(chart, statistics, wording);
        Picture picture = picture(chart, statistics, table);
        Svg svg = new Svg(html, wording.language().direction(), picture.width());
        svg.start(
                "chart-" + table.words().id(),
                picture.height(),
                standalone,
                table.words().title(),
                alternative(chart, statistics, table));
        if (standalone) {
            html.raw("<style>").raw(StyleSheet.read("chart.css")).raw("</style>\n");
        }
        picture.draw(svg);
        svg.end();
    }

    private Picture picture(Chart chart, Statistics statistics, Table table) {
        return switch (chart) {
            case PROVINCES ->
                isMap(statistics)
                        ? new TilePicture(map, statistics.byProvince(), wording)
                        : new BarPicture(table, wording);
            case TIME -> new TimePicture(statistics.byWeek(), wording);
            case COUNTRIES, PROFESSIONS, LANGUAGES -> new BarPicture(table, wording);
        };
    }

    private boolean isMap(Statistics statistics) {
        return map.shows(statistics.byProvince().keySet());
    }

    private String alternative(Chart chart, Statistics statistics, Table table) {
        String kind = switch (chart) {
            case PROVINCES -> isMap(statistics) ? "chart.map" : "chart.bars";
            case TIME -> "chart.time";
            case COUNTRIES, PROFESSIONS, LANGUAGES -> "chart.bars";
        };
        return wording.messages().text(kind) + most(table);
    }

    private String most(Table table) {
        return table.rows().stream()
                .filter(row -> !row.count().isSuppressed())
                .max(Comparator.comparingLong(row -> row.count().value().getAsLong()))
                .map(row -> " " + most(row))
                .orElse("");
    }

    private String most(Row row) {
        return wording.messages()
                .text(
                        "chart.most",
                        Map.of(
                                "name",
                                MessageArgument.words(row.name().text()),
                                "count",
                                MessageArgument.number(row.count().value().getAsLong())));
    }

    /** The shapes of one picture. */
    interface Picture {
        int width();

        int height();

        void draw(Svg svg) throws IOException;
    }
}
