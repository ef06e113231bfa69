package io.github.unityinitiative.examples.sample;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row on its way into the sample. Not thread-safe. */
final class SampleRow {

    /** The columns of the sample, in order. */
    enum Column {
        ID("id"),
        NAME("name"),
        NAME_AR("name@ar"),
        NAME_EN("name@en"),
        PROFESSION("profession"),
        AFFILIATION("affiliation"),
        PROVINCE("province"),
        COUNTRY("country"),
        CITY("city"),
        EMAIL("email"),
        PHONE("phone"),
        SIGNED_ON("signed_on"),
        LANGUAGE("language"),
        VISIBILITY("visibility"),
        REMARK("remark");

        private final String header;

        Column(String header) {
            this.header = header;
        }

        String header() {
            return header;
        }
    }

    private final Person person;
    private final WrittenName name;
    private final LocalDate day;
    private final @Nullable Planted planted;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    SampleRow(Person person, WrittenName name, LocalDate day, @Nullable Planted planted) {
        this.person = person;
        this.name = name;
        this.day = day;
        this.planted = planted;
        set(Column.REMARK, "synthetic");
        set(Column.NAME, name.text());
        set(Column.SIGNED_ON, day.toString());
        set(Column.LANGUAGE, name.writing().language());
    }

    Person person() {
        return person;
    }

    WrittenName name() {
        return name;
    }

    /** The day it came in, which is not what the row says where the date is at fault. */
    LocalDate day() {
        return day;
    }

    @Nullable
    Planted planted() {
        return planted;
    }

    String get(Column column) {
        return cells.getOrDefault(column, "");
    }

    SampleRow set(Column column, String value) {
        cells.put(column, value);
        return this;
    }

    SampleRow copy(SampleRow other, Column... columns) {
        List.of(columns).forEach(column -> set(column, other.get(column)));
        return this;
    }
}
