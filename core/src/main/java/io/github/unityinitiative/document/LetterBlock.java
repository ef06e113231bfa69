package io.github.unityinitiative.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Lines of a letter that make one paragraph, one demand or the title.
 *
 * @param part the part of the letter
 * @param index which paragraph or demand of that part, from 1
 * @param lines the lines, at least one
 */
record LetterBlock(Placement.Part part, int index, List<LetterLine> lines) {

    /** The text: wrapped lines joined, a numbered line on its own, a blank line kept as one. */
    String text() {
        boolean demand = part == Placement.Part.DEMAND;
        StringBuilder text = new StringBuilder(demand ? first().unnumbered() : first().text());
        for (LetterLine line : lines.subList(1, lines.size())) {
            if (!text.isEmpty()) {
                text.append(separator(line));
            }
            text.append(line.text());
        }
        return text.toString();
    }

    LetterLine first() {
        return lines.get(0);
    }

    Stream<Placement> placements() {
        return lines.stream().map(line -> new Placement(line.number(), part, index));
    }

    private static String separator(LetterLine line) {
        if (line.afterBlank()) {
            return "\n\n";
        }
        return line.marker().isPresent() ? "\n" : " ";
    }
}
