package io.github.unityinitiative.i18n.internal.chart;

import io.github.unityinitiative.i18n.internal.view.StatisticsView.Row;
import io.github.unityinitiative.i18n.internal.view.StatisticsView.Table;
import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import java.io.IOException;

/** Bars below each other, each under its name, so that names may be of any length. */
record BarPicture(Table table, Wording wording) implements ChartWriter.Picture {

    private static final int ROW = 46;
    private static final int THICKNESS = 12;

    @Override
    public int width() {
        return 440;
    }

    @Override
    public int height() {
        return Math.max(1, table.rows().size()) * ROW;
    }

    @Override
    public void draw(Svg svg) throws IOException {
        long most = table.rows().stream()
                .mapToLong(row -> row.count().value().orElse(0))
                .max()
                .orElse(0);
        for (int at = 0; at < table.rows().size(); at++) {
            Row row = table.rows().get(at);
            int top = at * ROW;
            svg.lineStart("name", 0, top + 20, row.name());
            svg.lineEnd("value", width(), top + 20, new Phrase(wording.count(row.count()), null));
            if (!row.count().isSuppressed()) {
                svg.bar("track", 0, width(), top + 28, THICKNESS);
            }
            long value = row.count().value().orElse(0);
            if (value > 0) {
                svg.bar("bar", 0, Math.max(2.0, (double) width() * value / most), top + 28, THICKNESS);
            }
        }
    }
}
