package io.github.unityinitiative.dedup.internal.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LongIntMapProperties {

    /** Every third number takes a key away, so that chains of keys get holes; few keys, so that they meet. */
    @Property(tries = 300)
    void behavesLikeAMap(@ForAll @Size(max = 200) List<@IntRange(max = 60) Integer> steps) {
        LongIntMap map = new LongIntMap();
        Map<Long, Integer> oracle = new HashMap<>();
        for (int at = 0; at < steps.size(); at++) {
            long key = steps.get(at) / 2;
            if (at % 3 == 2) {
                map.remove(key);
                oracle.remove(key);
            } else {
                map.put(key, at + 1);
                oracle.put(key, at + 1);
            }
            assertThat(map.size()).isEqualTo(oracle.size());
        }
        for (long key = 0; key <= 30; key++) {
            assertThat(map.get(key)).isEqualTo(oracle.getOrDefault(key, 0));
        }
    }

    @Test
    void countsAddUpAndReplacementsSeeEveryKeyOnce() {
        LongIntMap map = new LongIntMap();
        for (int key = 0; key < 100; key++) {
            map.add(key, 1);
            map.add(key, 2);
        }
        int[] seen = {0};
        map.replaceAll((key, value) -> {
            seen[0] += value;
            return value == 3 ? 0 : value;
        });
        assertThat(seen[0]).isEqualTo(300);
        assertThat(map.getAndIncrementPositive(7)).isZero();
        map.put(7, 5);
        assertThat(map.getAndIncrementPositive(7)).isEqualTo(5);
        assertThat(map.get(7)).isEqualTo(6);
    }
}
