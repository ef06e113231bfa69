package io.github.unityinitiative.examples.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares clusters with the truth over the ids of the truth. An id that no cluster has counts as found alone.
 * Pairwise measures are as in record linkage; B³ (Bagga and Baldwin, 1998) weighs every id equally.
 */
final class ClusterComparison {

    private final Map<String, Long> entities = new HashMap<>();
    private final Map<String, Long> clusters = new HashMap<>();
    private final Map<Cell, Long> cells = new LinkedHashMap<>();
    private long ids;
    private long alone;
    private double recallAlone;

    ClusterComparison(Map<String, String> truth, Map<String, String> found) {
        truth.values().forEach(entity -> entities.merge(entity, 1L, Long::sum));
        truth.forEach((id, entity) -> add(entity, found.get(id)));
    }

    private void add(String entity, @Nullable String cluster) {
        ids++;
        if (cluster == null) {
            alone++;
            recallAlone += 1.0 / size(entities, entity);
            return;
        }
        clusters.merge(cluster, 1L, Long::sum);
        cells.merge(new Cell(entity, cluster), 1L, Long::sum);
    }

    /** Agreement on pairs of ids: together or apart. */
    Agreement pairwise() {
        return Agreement.of(pairs(cells), pairs(clusters), pairs(entities));
    }

    /** Agreement averaged over ids: how pure the cluster of an id is, and how much of its entity is in it. */
    Agreement bCubed() {
        double precision = alone;
        double recall = recallAlone;
        for (Map.Entry<Cell, Long> cell : cells.entrySet()) {
            double square = (double) cell.getValue() * cell.getValue();
            precision += square / size(clusters, cell.getKey().cluster());
            recall += square / size(entities, cell.getKey().entity());
        }
        return new Agreement(ids == 0 ? 1 : precision / ids, ids == 0 ? 1 : recall / ids);
    }

    private static double pairs(Map<?, Long> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1) / 2.0)
                .sum();
    }

    private static long size(Map<String, Long> sizes, String group) {
        return sizes.getOrDefault(group, 0L);
    }

    private record Cell(String entity, String cluster) {}
}
