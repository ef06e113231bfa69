package io.github.unityinitiative.dedup.evaluation;

import io.github.unityinitiative.signatory.SignatoryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How good a grouping of signatures is where it is known who signed. Only signatures that both the truth and the
 * grouping know are counted.
 *
 * @param records signatures that were counted
 * @param unknown signatures that only one of the two knows
 * @param truePairs pairs of signatures of one person
 * @param joinedPairs pairs of signatures in one cluster
 * @param rightPairs pairs that are both
 * @param pairwise accuracy over pairs, in which large clusters weigh most
 * @param perRecord accuracy as seen from each record, averaged: B³ (Bagga and Baldwin 1998)
 */
public record Evaluation(
        int records,
        int unknown,
        long truePairs,
        long joinedPairs,
        long rightPairs,
        Accuracy pairwise,
        Accuracy perRecord) {

    /**
     * Evaluates a grouping.
     *
     * @param truth for each signature a name of the person who signed
     * @param clusters for each signature a name of its cluster
     * @return the evaluation
     * @throws NullPointerException if an argument is null
     */
    public static Evaluation of(Map<SignatoryId, String> truth, Map<SignatoryId, String> clusters) {
        Objects.requireNonNull(truth, "truth");
        Map<Cell, Integer> cells = new HashMap<>();
        Map<String, Integer> people = new HashMap<>();
        Map<String, Integer> joined = new HashMap<>();
        int records = 0;
        for (Map.Entry<SignatoryId, String> entry : clusters.entrySet()) {
            String person = truth.get(entry.getKey());
            if (person != null) {
                records++;
                cells.merge(new Cell(person, entry.getValue()), 1, Integer::sum);
                people.merge(person, 1, Integer::sum);
                joined.merge(entry.getValue(), 1, Integer::sum);
            }
        }
        int unknown = truth.size() + clusters.size() - 2 * records;
        long right = pairs(cells.values());
        long together = pairs(joined.values());
        long wanted = pairs(people.values());
        Accuracy perRecord = perRecord(cells, people, joined, records);
        return new Evaluation(
                records, unknown, wanted, together, right, Accuracy.of(right, together, wanted), perRecord);
    }

    private record Cell(String person, String cluster) {}

    private static long pairs(Collection<Integer> sizes) {
        return sizes.stream().mapToLong(size -> size * (size - 1L) / 2).sum();
    }

    private static Accuracy perRecord(
            Map<Cell, Integer> cells, Map<String, Integer> people, Map<String, Integer> joined, int records) {
        double precision = 0;
        double recall = 0;
        List<Map.Entry<Cell, Integer>> ordered = new ArrayList<>(cells.entrySet());
        // Floating-point sums depend on their order, so the order must not depend on that of a hash table.
        ordered.sort(Map.Entry.comparingByKey(Comparator.comparing(Cell::person).thenComparing(Cell::cluster)));
        for (Map.Entry<Cell, Integer> cell : ordered) {
            double square = (double) cell.getValue() * cell.getValue();
            precision += square / joined.getOrDefault(cell.getKey().cluster(), 1);
            recall += square / people.getOrDefault(cell.getKey().person(), 1);
        }
        return records == 0 ? new Accuracy(1, 1) : new Accuracy(precision / records, recall / records);
    }
}
