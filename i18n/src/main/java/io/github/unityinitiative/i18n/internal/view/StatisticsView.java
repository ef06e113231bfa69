package io.github.unityinitiative.i18n.internal.view;

import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.page.Chart;
import io.github.unityinitiative.publish.Count;
import io.github.unityinitiative.publish.Statistics;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The tables of the statistics that have rows, in the words of one language.
 *
 * @param tables the tables in the order of the pictures
 */
public record StatisticsView(List<Table> tables) {

    /**
     * One table.
     *
     * @param chart the picture of it
     * @param words what it is called
     * @param rows its rows in the order of the statistics
     */
    public record Table(Chart chart, ChartWords words, List<Row> rows) {

        /**
         * Whether there is anything to draw.
         *
         * @return false if every number is too small to be shown
         */
        public boolean hasNumbers() {
            return rows.stream().anyMatch(row -> !row.count().isSuppressed());
        }
    }

    /**
     * One row.
     *
     * @param name what is counted
     * @param count how many there are
     */
    public record Row(Phrase name, Count count) {}

    /**
     * The tables of statistics.
     *
     * @param statistics the numbers
     * @param wording the words of the language
     * @return the view
     */
    public static StatisticsView of(Statistics statistics, Wording wording) {
        return new StatisticsView(Arrays.stream(Chart.values())
                .map(chart -> table(chart, statistics, wording))
                .filter(table -> !table.rows().isEmpty())
                .toList());
    }

    /**
     * One table, which may have no rows.
     *
     * @param chart which one
     * @param statistics the numbers
     * @param wording the words of the language
     * @return the table
     */
    public static Table table(Chart chart, Statistics statistics, Wording wording) {
        return new Table(
                chart,
                ChartWords.of(chart, wording.messages()),
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

    /**
     * Whether a number is too small to be shown.
     *
     * @return whether readers must be told
     */
    public boolean hasSuppressed() {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.count().isSuppressed());
    }
}
