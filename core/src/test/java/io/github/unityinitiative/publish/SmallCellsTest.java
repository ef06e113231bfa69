package io.github.unityinitiative.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.publish.Tally.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Scorecard point 17: no small number is shown, and none can be worked out from totals, the list or the last release. */
class SmallCellsTest {

    private static final int TABLES = 10_000;
    private static final int THRESHOLD = 10;

    private final Suppression suppression = new Suppression(THRESHOLD);

    /** A table of signatures, listed or not; many small categories, some large, some people in none. */
    private static List<Person> people(Random random) {
        List<Person> people = new ArrayList<>();
        int categories = 1 + random.nextInt(19);
        double listedShare = random.nextInt(4) / 3.0;
        for (int category = 0; category < categories; category++) {
            int size = random.nextInt(3) == 0 ? random.nextInt(300) : random.nextInt(25);
            for (int number = 0; number < size; number++) {
                people.add(new Person(Optional.of("c" + category), random.nextDouble() < listedShare));
            }
        }
        for (int number = random.nextInt(30); number > 0; number--) {
            people.add(new Person(Optional.empty(), false));
        }
        return people;
    }

    private static Tally<String> tally(List<Person> people) {
        Tally<String> tally = new Tally<>();
        people.forEach(person -> tally.add(person.category(), person.listed()));
        return tally;
    }

    private static Tally<String> listedOnly(List<Person> people) {
        Tally<String> tally = new Tally<>();
        people.stream().filter(Person::listed).forEach(person -> tally.add(person.category(), true));
        return tally;
    }

    private PreviousTable<String> published(List<Person> people) {
        return new PreviousTable<>(
                true,
                suppression.apply(tally(people), people.size(), PreviousTable.none()),
                listedOnly(people),
                suppression.ofTotal(people.size()));
    }

    @Test
    void noSmallNumberIsShownOrLeftBySubtractingTheList() {
        for (int seed = 0; seed < TABLES; seed++) {
            List<Person> people = people(new Random(seed));
            Tally<String> tally = tally(people);
            suppression
                    .apply(tally, people.size(), PreviousTable.none())
                    .forEach((key, count) -> count.value().ifPresent(shown -> {
                        assertThat(shown).isEqualTo(tally.cell(key).count());
                        assertThat(shown).isGreaterThanOrEqualTo(THRESHOLD);
                        assertThat(shown - tally.cell(key).listed())
                                .matches(unlisted -> unlisted == 0 || unlisted >= THRESHOLD);
                    }));
        }
    }

    @Test
    void noSuppressedNumberCanBeWorkedOut() {
        int suppressed = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            List<Person> people = people(new Random(seed));
            Tally<String> tally = tally(people);
            Map<String, Count> table = suppression.apply(tally, people.size(), PreviousTable.none());
            IntervalSolver attacker = attacker(tally, table);
            attacker.solve();
            long unlisted = tally.all().plus(tally.unstated()).unlisted();
            for (Map.Entry<String, Count> entry : table.entrySet()) {
                // A cell that the list shows whole has no secret, and one category alone tells nobody apart.
                if (entry.getValue().isSuppressed()
                        && tally.cell(entry.getKey()).unlisted() > 0
                        && table.size() + tally.unstated().count() > 1) {
                    suppressed++;
                    // Where fewer people are unlisted than the threshold, the total itself says so, and no more.
                    assertThat(attacker.width(entry.getKey()))
                            .as("seed %s cell %s", seed, entry.getKey())
                            .isGreaterThanOrEqualTo(Math.min(THRESHOLD, unlisted));
                }
            }
        }
        assertThat(suppressed).isGreaterThan(TABLES);
    }

    private static IntervalSolver attacker(Tally<String> tally, Map<String, Count> table) {
        IntervalSolver attacker = new IntervalSolver();
        List<String> unknown = new ArrayList<>();
        long rest = tally.all().plus(tally.unstated()).unlisted();
        for (Map.Entry<String, Count> entry : table.entrySet()) {
            Cell cell = tally.cell(entry.getKey());
            if (entry.getValue().isSuppressed()) {
                unknown.add(entry.getKey());
                attacker.unknown(entry.getKey(), 0, Long.MAX_VALUE / 1_000);
            } else {
                rest -= cell.unlisted();
            }
        }
        unknown.add("unstated");
        attacker.unknown("unstated", 0, tally.unstated().unlisted() == 0 ? 0 : Long.MAX_VALUE / 1_000);
        attacker.sum(unknown, rest);
        return attacker;
    }

    @Test
    void fewChangesChangeNoTableWhoeverTheyAre() {
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            List<Person> people = people(random);
            PreviousTable<String> previous = published(people);
            List<Person> later = new ArrayList<>(people);
            for (int change = random.nextInt(THRESHOLD); change > 0; change--) {
                int who = random.nextInt(later.size() + 1);
                if (who < later.size() && !later.get(who).listed()) {
                    later.remove(who);
                } else {
                    later.add(new Person(Optional.of("c" + random.nextInt(25)), false));
                }
            }
            if (previous.total().isSuppressed()) {
                continue;
            }
            assertThat(suppression.apply(tally(later), later.size(), previous))
                    .as("seed %s", seed)
                    .isEqualTo(previous.counts());
        }
    }

    @Test
    void numbersMoveInStepsOfTheThreshold() {
        int moved = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            List<Person> people = people(random);
            PreviousTable<String> previous = published(people);
            List<Person> later = new ArrayList<>(people);
            for (int change = random.nextInt(200); change > 0; change--) {
                later.add(new Person(Optional.of("c" + random.nextInt(4) * random.nextInt(6)), random.nextBoolean()));
            }
            Map<String, Count> table = suppression.apply(tally(later), later.size(), previous);
            for (Map.Entry<String, Count> entry : new TreeMap<>(table).entrySet()) {
                String key = entry.getKey();
                Count before = previous.counts().getOrDefault(key, Count.of(0));
                if (entry.getValue().isSuppressed()) {
                    assertThat(previous.contains(key)).isTrue();
                } else if (!before.isSuppressed()) {
                    long step = unlisted(entry.getValue(), key, later) - unlisted(before, key, people);
                    moved += step == 0 ? 0 : 1;
                    assertThat(Math.abs(step)).matches(size -> size == 0 || size >= THRESHOLD);
                }
            }
        }
        assertThat(moved).isGreaterThan(TABLES / 2);
    }

    private static long unlisted(Count count, String key, List<Person> people) {
        return count.value().orElseThrow() - listedOnly(people).cell(key).listed();
    }

    private record Person(Optional<String> category, boolean listed) {}
}
