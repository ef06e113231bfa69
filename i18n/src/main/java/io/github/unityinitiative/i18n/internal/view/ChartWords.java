package io.github.unityinitiative.i18n.internal.view;

import io.github.unityinitiative.i18n.message.Messages;
import io.github.unityinitiative.i18n.page.Chart;
import java.util.Locale;

/**
 * What a picture and the table below it are called.
 *
 * @param id a name for attributes, of small Latin letters
 * @param title what is shown
 * @param column what the rows of the table are
 */
public record ChartWords(String id, String title, String column) {

    static ChartWords of(Chart chart, Messages messages) {
        String id = chart.name().toLowerCase(Locale.ROOT);
        return switch (chart) {
            case PROVINCES -> words(id, "statistics.byProvince", "statistics.province", messages);
            case COUNTRIES -> words(id, "statistics.byCountry", "statistics.country", messages);
            case PROFESSIONS -> words(id, "statistics.byProfession", "statistics.profession", messages);
            case LANGUAGES -> words(id, "statistics.byLanguage", "statistics.language", messages);
            case TIME -> words(id, "statistics.overTime", "statistics.week", messages);
        };
    }

    private static ChartWords words(String id, String title, String column, Messages messages) {
        return new ChartWords(id, messages.text(title), messages.text(column));
    }
}
