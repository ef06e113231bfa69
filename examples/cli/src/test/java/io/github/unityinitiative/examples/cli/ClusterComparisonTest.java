package io.github.unityinitiative.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClusterComparisonTest {

    @Test
    void perfectClustersAgreeFully() {
        Map<String, String> truth = Map.of("a", "1", "b", "1", "c", "2");

        ClusterComparison comparison = new ClusterComparison(truth, Map.of("a", "x", "b", "x", "c", "y"));

        assertThat(comparison.pairwise()).isEqualTo(new Agreement(1, 1));
        assertThat(comparison.bCubed()).isEqualTo(new Agreement(1, 1));
    }

    /** Three ids of one person and one of another, all in one cluster: worked out by hand. */
    @Test
    void joiningTooMuchCostsPrecision() {
        Map<String, String> truth = Map.of("a", "1", "b", "1", "c", "1", "d", "2");

        ClusterComparison comparison = new ClusterComparison(truth, Map.of("a", "x", "b", "x", "c", "x", "d", "x"));

        assertThat(comparison.pairwise()).isEqualTo(new Agreement(3 / 6.0, 1));
        assertThat(comparison.bCubed().precision()).isCloseTo((3 * 3 / 4.0 + 1 / 4.0) / 4, within(1e-12));
        assertThat(comparison.bCubed().recall()).isEqualTo(1);
    }

    @Test
    void anIdInNoClusterIsAlone() {
        ClusterComparison comparison = new ClusterComparison(Map.of("a", "1", "b", "1"), Map.of("a", "x"));

        assertThat(comparison.pairwise()).isEqualTo(new Agreement(1, 0));
        assertThat(comparison.pairwise().f1()).isZero();
        assertThat(comparison.bCubed()).isEqualTo(new Agreement(1, 0.5));
    }

    @Test
    void nothingAgreesWithNothing() {
        ClusterComparison comparison = new ClusterComparison(Map.of(), Map.of());

        assertThat(comparison.pairwise().f1()).isEqualTo(1);
        assertThat(comparison.bCubed().f1()).isEqualTo(1);
    }

    @Property
    void countsWhatComparingAllPairsCounts(
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> entities,
            @ForAll @Size(value = 30) List<@IntRange(max = 4) Integer> clusters) {
        Map<String, String> truth = numbered(entities);
        Map<String, String> found = numbered(clusters);
        double both = 0;
        double together = 0;
        double same = 0;
        for (int one = 0; one < entities.size(); one++) {
            for (int other = 0; other < one; other++) {
                boolean isSame = entities.get(one).equals(entities.get(other));
                boolean isTogether = clusters.get(one).equals(clusters.get(other));
                both += isSame && isTogether ? 1 : 0;
                same += isSame ? 1 : 0;
                together += isTogether ? 1 : 0;
            }
        }

        assertThat(new ClusterComparison(truth, found).pairwise()).isEqualTo(Agreement.of(both, together, same));
    }

    private static Map<String, String> numbered(List<Integer> groups) {
        Map<String, String> numbered = new HashMap<>();
        for (int id = 0; id < groups.size(); id++) {
            numbered.put("id" + id, "group" + groups.get(id));
        }
        return numbered;
    }
}
