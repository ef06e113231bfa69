package io.github.unityinitiative.examples.sample;

import io.github.unityinitiative.examples.sample.SampleRow.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes a sample of a size from a seed. */
final class SampleMaker {

    private final Draw draw;
    private final People people;
    private final Signing signing;
    private final Duplicates duplicates;
    private final Faults faults;

    SampleMaker(long seed) {
        Tables tables = new Tables();
        this.draw = new Draw(seed);
        this.people = new People(tables, draw);
        this.signing = new Signing(tables, draw);
        this.duplicates = new Duplicates(signing, draw);
        this.faults = new Faults(draw);
    }

    Sample make(int size) {
        int planted = Arrays.stream(Planted.values())
                .mapToInt(kind -> kind.rows(size))
                .sum();
        List<SampleRow> rows = new ArrayList<>();
        for (int number = planted; number < size; number++) {
            rows.add(signing.sign(people.stranger(), null));
        }
        List<SampleRow> strangers = shuffled(rows);
        Iterator<SampleRow> beside =
                Stream.generate(strangers::stream).flatMap(row -> row).iterator();
        for (Planted kind : Planted.values()) {
            for (int number = 0; number < kind.rows(size); number++) {
                rows.add(plant(kind, next(beside, kind)));
            }
        }
        return numbered(shuffled(rows));
    }

    private static SampleRow next(Iterator<SampleRow> rows, Planted kind) {
        SampleRow row = rows.next();
        while (kind == Planted.CHILD && !row.person().isMale()) {
            row = rows.next();
        }
        return row;
    }

    private SampleRow plant(Planted kind, SampleRow beside) {
        if (kind.isDuplicate()) {
            return duplicates.of(beside, kind);
        }
        Person person = beside.person();
        return switch (kind) {
            case SIBLING -> likeNamed(people.siblingOf(person), beside, kind);
            case CHILD -> likeNamed(people.childOf(person), beside, kind);
            case NAMESAKE -> signing.sign(people.namesakeOf(person), beside.name(), kind);
            default -> faults.plant(signing.sign(people.stranger(), kind), kind);
        };
    }

    /** A relative who writes the same parts of the name in the same script. */
    private SampleRow likeNamed(Person relative, SampleRow beside, Planted kind) {
        List<Entry> parts = new ArrayList<>(List.of(relative.given(), relative.father()));
        Person other = beside.person();
        if (beside.name().parts().contains(other.grandfather())) {
            parts.add(relative.grandfather());
        }
        if (beside.name().parts().contains(other.family())) {
            parts.add(relative.family());
        }
        return signing.sign(relative, new WrittenName(beside.name().writing(), parts), kind);
    }

    private List<SampleRow> shuffled(List<SampleRow> rows) {
        List<SampleRow> shuffled = new ArrayList<>(rows);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            int other = draw.below(last + 1);
            SampleRow row = shuffled.get(last);
            shuffled.set(last, shuffled.get(other));
            shuffled.set(other, row);
        }
        return shuffled;
    }

    private static Sample numbered(List<SampleRow> rows) {
        rows.sort(Comparator.comparing(SampleRow::day));
        for (int number = 0; number < rows.size(); number++) {
            rows.get(number).set(Column.ID, String.format(Locale.ROOT, "sample-%05d", number + 1));
        }
        return new Sample(rows);
    }
}
