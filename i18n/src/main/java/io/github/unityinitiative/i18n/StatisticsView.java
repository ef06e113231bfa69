package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.publish.Count;
import io.github.unityinitiative.publish.Statistics;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The tables of the statistics that have rows, in the words of one language. */
record StatisticsView(List<Table> tables) {

    /** One table. */
    record Table(Chart chart, List<Row> rows) {}

    /** One row. */
    record Row(Phrase name, Count count) {}

    static StatisticsView of(Statistics statistics, Wording wording) {
        return new StatisticsView(Arrays.stream(Chart.values())
                .map(chart -> table(chart, statistics, wording))
                .filter(table -> !table.rows().isEmpty())
                .toList());
    }

    static Table table(Chart chart, Statistics statistics, Wording wording) {
        return new Table(
                chart,
                switch (chart) {
                    case PROVINCES -> rows(statistics.byProvince(), wording::province);
                    case COUNTRIES -> rows(statistics.byCountry(), wording::country);
                    case PROFESSIONS -> rows(statistics.byProfession(), category -> ours(wording.profession(category)));
                    case LANGUAGES -> rows(statistics.byLanguage(), wording::language);
                    case TIME ->
                        rows(
                                statistics.byWeek(),
                                monday -> ours(wording.formats().date(monday)));
                });
    }

    private static <K> List<Row> rows(Map<K, Count> counts, Function<K, Phrase> name) {
        return counts.entrySet().stream()
                .map(entry -> new Row(name.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Phrase ours(String text) {
        return new Phrase(text, null);
    }

    boolean hasSuppressed() {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.count().isSuppressed());
    }
}
