package io.github.unityinitiative.examples.sample;

import io.github.unityinitiative.examples.sample.SampleRow.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lets people fill in the form: which parts of their name, in which script, with which other fields. */
final class Signing {

    static final LocalDate LAUNCH = LocalDate.of(2014, 6, 17);
    private static final int DAYS = 75;
    private static final List<String> DOMAINS = List.of("example.org", "example.com", "example.net");

    private final Tables tables;
    private final Draw draw;
    private int phones;

    Signing(Tables tables, Draw draw) {
        this.tables = tables;
        this.draw = draw;
    }

    SampleRow sign(Person person, @Nullable Planted planted) {
        return sign(person, name(person), planted);
    }

    SampleRow sign(Person person, WrittenName name, @Nullable Planted planted) {
        SampleRow row = new SampleRow(person, name, day(), planted);
        place(row, person.home(), name.writing());
        if (draw.percent(92)) {
            row.set(Column.PROFESSION, person.profession().get(name.writing().language()));
        }
        if (draw.percent(20)) {
            row.set(
                    Column.AFFILIATION,
                    draw.of(tables.affiliations).get(name.writing().language()));
        }
        if (draw.percent(45)) {
            row.set(Column.EMAIL, email());
        }
        if (draw.percent(30)) {
            row.set(Column.PHONE, phone());
        }
        if (draw.percent(8)) {
            Column other = name.writing() == Writing.LATIN || name.writing() == Writing.KURMANJI
                    ? Column.NAME_AR
                    : Column.NAME_EN;
            row.set(other, name.in(other == Column.NAME_AR ? Writing.ARABIC : Writing.LATIN));
        }
        return row.set(Column.VISIBILITY, visibility());
    }

    /** Province or country as written in that script. */
    void place(SampleRow row, Entry home, Writing writing) {
        List<String> spellings = home.spellings(writing.language());
        if (home.get("country").isEmpty()) {
            row.set(Column.PROVINCE, draw.percent(70) ? spellings.get(0) : draw.of(spellings));
        } else {
            row.set(Column.COUNTRY, home.get("country")).set(Column.CITY, spellings.get(0));
        }
    }

    Writing otherWriting(Person person, Writing writing) {
        Writing other = writing(person.group());
        while (other == writing) {
            other = writing(person.group());
        }
        return other;
    }

    /** An address at a domain that is reserved for examples, which says nothing about the person. */
    String email() {
        StringBuilder address = new StringBuilder();
        for (int letter = 0; letter < 7; letter++) {
            address.append((char) ('a' + draw.below(26)));
        }
        return address.append(draw.below(900) + 100)
                .append('@')
                .append(draw.of(DOMAINS))
                .toString();
    }

    /** A number from a range that is set aside for fiction in the United Kingdom or in North America; no two the same. */
    private String phone() {
        int number = phones++;
        return number % 2 == 0
                ? String.format(Locale.ROOT, "+44 7700 900%03d", number / 2 % 1000)
                : String.format(Locale.ROOT, "+1 %03d 555 01%02d", 200 + number / 200 % 800, number / 2 % 100);
    }

    private WrittenName name(Person person) {
        List<Entry> parts = new ArrayList<>(List.of(person.given(), person.father()));
        int shape = draw.below(100);
        if (shape < 40) {
            parts.add(person.grandfather());
        }
        if (shape >= 15) {
            parts.add(person.family());
        }
        return new WrittenName(writing(person.group()), parts);
    }

    private Writing writing(String group) {
        int chance = draw.below(100);
        if (group.equals("ar")) {
            return chance < 80 ? Writing.ARABIC : Writing.LATIN;
        }
        if (chance < 48) {
            return Writing.SORANI;
        }
        if (chance < 74) {
            return Writing.KURMANJI;
        }
        return chance < 90 ? Writing.ARABIC : Writing.LATIN;
    }

    /** Most people sign in the first days. */
    private LocalDate day() {
        return LAUNCH.plusDays((long) draw.below(DAYS) * draw.below(DAYS) / DAYS);
    }

    private String visibility() {
        int chance = draw.below(100);
        if (chance < 62) {
            return "full";
        }
        if (chance < 80) {
            return "initials";
        }
        return chance < 92 ? "hidden" : "";
    }
}
