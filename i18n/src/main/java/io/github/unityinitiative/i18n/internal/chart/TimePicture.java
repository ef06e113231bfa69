package io.github.unityinitiative.i18n.internal.chart;

import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.publish.Count;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Columns along the weeks from the first to the last; a week without signatures is a gap. */
record TimePicture(Map<LocalDate, Count> weeks, Wording wording) implements ChartWriter.Picture {

    private static final int BASE = 150;
    private static final int TALLEST = 120;
    private static final double STUB = 4;

    @Override
    public int width() {
        return 440;
    }

    @Override
    public int height() {
        return 180;
    }

    @Override
    public void draw(Svg svg) throws IOException {
        TreeMap<LocalDate, Count> sorted = new TreeMap<>(weeks);
        svg.bar("axis", 0, width(), BASE, 1);
        if (sorted.isEmpty()) {
            return;
        }
        LocalDate first = sorted.firstKey();
        double slot = Math.min(34, (double) width() / (1 + ChronoUnit.WEEKS.between(first, sorted.lastKey())));
        long most = Collections.max(
                sorted.values().stream().map(count -> count.value().orElse(0)).toList());
        for (Map.Entry<LocalDate, Count> week : sorted.entrySet()) {
            column(week.getValue(), most, slot * ChronoUnit.WEEKS.between(first, week.getKey()), slot, svg);
        }
        svg.lineStart("name", 0, 20, ours(wording.formats().number(most)));
        svg.lineStart("name", 0, BASE + 24, ours(wording.formats().month(first)));
        if (ChronoUnit.MONTHS.between(first.withDayOfMonth(1), sorted.lastKey()) > 0) {
            svg.lineEnd("name", width(), BASE + 24, ours(wording.formats().month(sorted.lastKey())));
        }
    }

    private static void column(Count count, long most, double from, double slot, Svg svg) throws IOException {
        boolean few = count.isSuppressed();
        double height = few ? STUB : TALLEST * (double) count.value().getAsLong() / Math.max(1, most);
        if (height > 0) {
            svg.bar(few ? "few" : "bar", from, Math.max(0.8, slot * 0.82), (int) Math.round(BASE - height), height);
        }
    }

    private static Phrase ours(String text) {
        return new Phrase(text, null);
    }
}
