package io.github.unityinitiative.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the numbered list that holds the demands: of all lists in the letter the one with the most items in unbroken
 * order, and among equals the one in which more items open with a known stance.
 */
final class Numbering {

    private final List<LetterLine> lines;
    private final StanceFinder stances;

    Numbering(List<LetterLine> lines, StanceFinder stances) {
        this.lines = lines;
        this.stances = stances;
    }

    /** The list of the demands, which has no item if there is none. */
    NumberRun demands() {
        Stream<NumberRun> ofOneStyle = lines.stream()
                .flatMap(line -> line.marker().stream())
                .map(NumberMarker::style)
                .distinct()
                .flatMap(style -> runs(marker -> marker.style() == style).stream());
        // A careless letter mixes styles: "1-", "2.", "3)".
        Stream<NumberRun> ofAnyStyle = runs(marker -> true).stream();
        // The smallest in reversed order, because max would keep the last of equals and the first is meant.
        return Stream.concat(ofOneStyle, ofAnyStyle)
                .filter(run -> run.contiguous() > 0)
                .min(Comparator.comparingInt(NumberRun::contiguous)
                        .thenComparing(this::knownStances)
                        .reversed())
                .orElse(new NumberRun(lines));
    }

    private List<NumberRun> runs(Predicate<NumberMarker> wanted) {
        List<NumberRun> runs = new ArrayList<>();
        NumberRun run = new NumberRun(lines);
        runs.add(run);
        for (int index : numbered(wanted)) {
            if (!run.offer(index)) {
                run = new NumberRun(lines);
                runs.add(run);
                run.offer(index);
            }
        }
        return runs;
    }

    private List<Integer> numbered(Predicate<NumberMarker> wanted) {
        return IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).marker().filter(wanted).isPresent())
                .boxed()
                .toList();
    }

    private long knownStances(NumberRun run) {
        return run.openings().stream()
                .filter(index -> stances.find(lines.get(index).unnumbered()).isPresent())
                .count();
    }
}
