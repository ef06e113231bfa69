package io.github.unityinitiative.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Cuts the lines of a letter into blocks, so that every line is in exactly one.
 *
 * <p>Paragraphs are separated by blank lines; in a letter without any, each line is one. A demand reaches to the next; the
 * last one has one line if all others have, and else reaches to the first blank line.
 */
final class LetterLayout {

    private final List<LetterLine> lines;
    private final List<Integer> openings;
    private final boolean hasBlankLines;

    LetterLayout(List<LetterLine> lines, List<Integer> openings) {
        this.lines = lines;
        this.openings = openings;
        this.hasBlankLines = lines.stream().skip(1).anyMatch(LetterLine::afterBlank);
    }

    List<LetterBlock> blocks() {
        List<LetterBlock> blocks = new ArrayList<>(front());
        for (int demand = 0; demand < openings.size(); demand++) {
            blocks.add(new LetterBlock(
                    Placement.Part.DEMAND, demand + 1, lines.subList(openings.get(demand), demandEnd(demand))));
        }
        blocks.addAll(numbered(Placement.Part.CLOSING, closing()));
        return blocks;
    }

    /** Whether a demand before the last has more than one paragraph. */
    boolean demandsHaveParagraphs() {
        return IntStream.range(0, openings.size() - 1)
                .anyMatch(demand -> lines.subList(openings.get(demand) + 1, openings.get(demand + 1)).stream()
                        .anyMatch(LetterLine::afterBlank));
    }

    private List<LetterBlock> front() {
        List<List<LetterLine>> paragraphs =
                paragraphs(lines.subList(0, openings.isEmpty() ? lines.size() : openings.get(0)));
        OptionalInt title = TitleFinder.find(paragraphs);
        if (title.isEmpty()) {
            return numbered(Placement.Part.PREAMBLE, paragraphs);
        }
        List<LetterBlock> blocks =
                new ArrayList<>(numbered(Placement.Part.UNPLACED, paragraphs.subList(0, title.getAsInt())));
        String key = TitleFinder.key(paragraphs.get(title.getAsInt()));
        int preamble = 0;
        for (List<LetterLine> paragraph : paragraphs.subList(title.getAsInt(), paragraphs.size())) {
            boolean repeatsTitle = TitleFinder.key(paragraph).equals(key);
            blocks.add(
                    repeatsTitle
                            ? new LetterBlock(Placement.Part.TITLE, 1, paragraph)
                            : new LetterBlock(Placement.Part.PREAMBLE, ++preamble, paragraph));
        }
        return blocks;
    }

    private List<List<LetterLine>> closing() {
        return openings.isEmpty() ? List.of() : paragraphs(lines.subList(demandEnd(openings.size() - 1), lines.size()));
    }

    private int demandEnd(int demand) {
        return demand + 1 < openings.size() ? openings.get(demand + 1) : lastDemandEnd();
    }

    private int lastDemandEnd() {
        int start = openings.get(openings.size() - 1);
        int end = start + 1;
        boolean empty = lines.get(start).unnumbered().isEmpty();
        if (empty && end < lines.size()) {
            end++;
        }
        while (end < lines.size() && belongsToLastDemand(lines.get(end))) {
            end++;
        }
        return end;
    }

    private boolean belongsToLastDemand(LetterLine line) {
        boolean oneLineEach =
                openings.size() > 1 && openings.get(openings.size() - 1) - openings.get(0) == openings.size() - 1;
        return !line.afterBlank() && (!oneLineEach || line.marker().isPresent());
    }

    private List<List<LetterLine>> paragraphs(List<LetterLine> part) {
        List<List<LetterLine>> paragraphs = new ArrayList<>();
        for (LetterLine line : part) {
            if (paragraphs.isEmpty() || line.afterBlank() || !hasBlankLines) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(line);
        }
        return paragraphs;
    }

    private static List<LetterBlock> numbered(Placement.Part part, List<List<LetterLine>> paragraphs) {
        return IntStream.range(0, paragraphs.size())
                .mapToObj(index -> new LetterBlock(part, index + 1, paragraphs.get(index)))
                .toList();
    }
}
