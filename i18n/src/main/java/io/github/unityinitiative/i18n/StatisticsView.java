package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.publish.Count;
import io.github.unityinitiative.publish.Statistics;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The tables of the statistics in the words of one language. */
record StatisticsView(List<Table> tables) {

    /** One table: its title and the names of its columns are keys of messages. */
    record Table(String title, String column, List<Row> rows) {}

    /** One row. */
    record Row(Phrase name, Count count) {}

    static StatisticsView of(Statistics statistics, Wording wording) {
        return new StatisticsView(List.of(
                        table(
                                "statistics.byProvince",
                                "statistics.province",
                                statistics.byProvince(),
                                wording::province),
                        table("statistics.byCountry", "statistics.country", statistics.byCountry(), wording::country),
                        table(
                                "statistics.byProfession",
                                "statistics.profession",
                                statistics.byProfession(),
                                category -> ours(wording.profession(category))),
                        table(
                                "statistics.byLanguage",
                                "statistics.language",
                                statistics.byLanguage(),
                                wording::language),
                        table(
                                "statistics.overTime",
                                "statistics.week",
                                statistics.byWeek(),
                                monday -> ours(wording.formats().date(monday))))
                .stream()
                .filter(table -> !table.rows().isEmpty())
                .toList());
    }

    private static <K> Table table(String title, String column, Map<K, Count> counts, Function<K, Phrase> name) {
        return new Table(
                title,
                column,
                counts.entrySet().stream()
                        .map(entry -> new Row(name.apply(entry.getKey()), entry.getValue()))
                        .toList());
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
