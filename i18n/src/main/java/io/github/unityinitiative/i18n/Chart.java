package io.github.unityinitiative.i18n;

import java.util.Locale;

/** The pictures that statistics can be drawn as. */
public enum Chart {
    /** Signatures by province, as a map of equal tiles. */
    PROVINCES("statistics.byProvince", "statistics.province"),
    /** Signatures from abroad, as bars. */
    COUNTRIES("statistics.byCountry", "statistics.country"),
    /** Signatures by group of professions, as bars. */
    PROFESSIONS("statistics.byProfession", "statistics.profession"),
    /** Signatures by the language signed in, as bars. */
    LANGUAGES("statistics.byLanguage", "statistics.language"),
    /** Signatures by week, as columns. */
    TIME("statistics.overTime", "statistics.week");

    private final String title;
    private final String column;

    Chart(String title, String column) {
        this.title = title;
        this.column = column;
    }

    String title() {
        return title;
    }

    String column() {
        return column;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
