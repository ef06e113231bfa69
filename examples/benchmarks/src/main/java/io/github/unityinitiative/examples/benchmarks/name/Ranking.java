package io.github.unityinitiative.examples.benchmarks.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well scores put pairs of one person above pairs of two. */
final class Ranking {
    private final List<Scored> scored = new ArrayList<>();

    void add(double score, boolean same) {
        scored.add(new Scored(score, same));
    }

    int size() {
        return scored.size();
    }

    /** The area under the ROC curve: how often a pair of one person scores above a pair of two, ties half. */
    double area() {
        List<Scored> ascending = new ArrayList<>(scored);
        ascending.sort(Comparator.comparingDouble(Scored::score));
        double below = 0;
        double area = 0;
        double same = 0;
        for (int start = 0; start < ascending.size(); ) {
            int end = endOfTie(ascending, start);
            long tiedSame =
                    ascending.subList(start, end).stream().filter(Scored::same).count();
            long tiedOther = end - start - tiedSame;
            area += tiedSame * (below + tiedOther / 2.0);
            below += tiedOther;
            same += tiedSame;
            start = end;
        }
        return area / (same * below);
    }

    /** The largest share of the pairs of one person that a threshold finds with at least this precision. */
    double recallAt(double precision) {
        List<Scored> descending = new ArrayList<>(scored);
        descending.sort(Comparator.comparingDouble(Scored::score).reversed());
        double found = 0;
        double best = 0;
        for (int start = 0; start < descending.size(); ) {
            int end = endOfTie(descending, start);
            found +=
                    descending.subList(start, end).stream().filter(Scored::same).count();
            if (found / end >= precision) {
                best = found;
            }
            start = end;
        }
        return best / Math.max(1, found);
    }

    private static int endOfTie(List<Scored> sorted, int start) {
        int end = start + 1;
        while (end < sorted.size()
                && sorted.get(end).score() == sorted.get(start).score()) {
            end++;
        }
        return end;
    }

    /**
     * A score and the truth.
     *
     * @param score the score, higher for pairs more likely of one person
     * @param same whether they are of one person
     */
    private record Scored(double score, boolean same) {}
}
