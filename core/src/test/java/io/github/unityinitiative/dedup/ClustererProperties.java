package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Clusters are those of sets of records that are united one after another. */
class ClustererProperties {

    private static final int RECORDS = 12;

    /** Records whose sum is a multiple of seven contradict each other. */
    private final Clusterer clusterer = new Clusterer(RECORDS, RECORDS * RECORDS, ClustererProperties::contradict);

    private final List<Set<Integer>> sets = new ArrayList<>();
    private final Set<Set<Integer>> apart = new HashSet<>();

    ClustererProperties() {
        for (int record = 0; record < RECORDS; record++) {
            sets.add(new HashSet<>(Set.of(record)));
        }
    }

    private static boolean contradict(int one, int other) {
        return (one + other) % 7 == 0;
    }

    @Property(tries = 300)
    void whatIsUnitedContradictsNothingUnlessForced(
            @ForAll @Size(max = 40) List<@IntRange(max = RECORDS * RECORDS * 3 - 1) Integer> steps) {
        for (int step : steps) {
            take(step % 3, step / 3 % RECORDS, step / 3 / RECORDS);
        }
        for (int one = 0; one < RECORDS; one++) {
            assertThat(clusterer.root(one))
                    .isEqualTo(sets.get(one).stream().min(Integer::compare).orElseThrow());
            for (int other = 0; other < RECORDS; other++) {
                assertThat(clusterer.areSeparate(one, other)).isEqualTo(areApart(one, other));
            }
        }
    }

    private void take(int kind, int one, int other) {
        boolean together = sets.get(one).contains(other);
        if (kind == 0) {
            boolean contradicted = sets.get(one).stream()
                    .anyMatch(left -> sets.get(other).stream().anyMatch(right -> contradict(left, right)));
            boolean united = together || !(areApart(one, other) || contradicted);
            assertThat(clusterer.join(one, other)).isEqualTo(united);
            unite(one, other, united);
        } else if (kind == 1) {
            boolean united = together || !areApart(one, other);
            assertThat(clusterer.force(one, other)).isEqualTo(united);
            unite(one, other, united);
        } else if (!together) {
            clusterer.separate(one, other);
            apart.add(Set.of(one, other));
        }
    }

    private void unite(int one, int other, boolean united) {
        if (united && !sets.get(one).contains(other)) {
            sets.get(one).addAll(sets.get(other));
            sets.get(one).forEach(record -> sets.set(record, sets.get(one)));
        }
    }

    private boolean areApart(int one, int other) {
        return apart.stream().anyMatch(pair -> {
            List<Integer> two = List.copyOf(pair);
            return (sets.get(one).contains(two.get(0)) && sets.get(other).contains(two.get(1)))
                    || (sets.get(one).contains(two.get(1)) && sets.get(other).contains(two.get(0)));
        });
    }

    @Example
    void onlySoManyPairsAreChecked() {
        List<String> checked = new ArrayList<>();
        Clusterer bounded = new Clusterer(9, 4, (one, other) -> {
            checked.add(one + "-" + other);
            return false;
        });
        bounded.join(0, 1);
        bounded.join(0, 2);
        bounded.join(3, 4);
        bounded.join(3, 5);
        checked.clear();
        assertThat(bounded.join(2, 5)).isTrue();
        assertThat(checked).containsExactly("0-3", "0-4", "0-5", "1-3");
    }
}
