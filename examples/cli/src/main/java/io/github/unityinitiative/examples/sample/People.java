package io.github.unityinitiative.examples.sample;

import java.util.List;
import java.util.Locale;

/** Draws people from the tables. */
final class People {

    private static final int KURDISH_PERCENT = 26;
    private static final int FEMALE_PERCENT = 30;

    private final Tables tables;
    private final Draw draw;
    private int drawn;

    People(Tables tables, Draw draw) {
        this.tables = tables;
        this.draw = draw;
    }

    Person stranger() {
        String group = draw.percent(KURDISH_PERCENT) ? "ku" : "ar";
        Entry given = given(group, draw.percent(FEMALE_PERCENT) ? "f" : "m");
        Entry father = givenUnlike(given, group);
        return new Person(
                nextEntity(),
                group,
                given,
                father,
                givenUnlike(father, group),
                draw.weighted(Tables.ofGroup(tables.families, group), Entry::weight),
                profession(),
                home(group));
    }

    Person siblingOf(Person person) {
        return person.sibling(nextEntity(), givenUnlike(person.given(), person.group()), profession());
    }

    Person childOf(Person person) {
        return person.child(nextEntity(), givenUnlike(person.given(), person.group()), profession());
    }

    Person namesakeOf(Person person) {
        Entry home = home(person.group());
        while (home.equals(person.home())) {
            home = home(person.group());
        }
        return person.namesake(nextEntity(), profession(), home);
    }

    private String nextEntity() {
        drawn++;
        return String.format(Locale.ROOT, "person-%05d", drawn);
    }

    private Entry givenUnlike(Entry other, String group) {
        Entry given = given(group, "m");
        while (given.equals(other)) {
            given = given(group, "m");
        }
        return given;
    }

    private Entry given(String group, String gender) {
        return draw.weighted(tables.given(group, gender), Entry::weight);
    }

    private Entry profession() {
        return draw.weighted(tables.professions, Entry::weight);
    }

    private Entry home(String group) {
        List<Entry> homes = Tables.ofGroup(tables.homes, group);
        return draw.weighted(homes, Entry::weight);
    }
}
