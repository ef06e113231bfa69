package io.github.unityinitiative.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A numbered list in a letter, gathered line by line: which lines open an item, and which numbers looked odd.
 *
 * <p>A line that opens with a number is text of the item before it, not an item, if it is indented deeper, stands directly
 * below a colon or continues such a list, or leaves too wide a gap.
 */
final class NumberRun {

    /** More missing numbers than this are not a gap but a number in a text. */
    private static final int WIDEST_GAP = 5;

    private final List<LetterLine> lines;
    private final List<Integer> openings = new ArrayList<>();
    private final List<ReadingNote> notes = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();
    private int last;
    private int contiguous;
    private int nextNested;

    NumberRun(List<LetterLine> lines) {
        this.lines = lines;
    }

    /** Indexes of the lines that open an item, in order. */
    List<Integer> openings() {
        return openings;
    }

    List<ReadingNote> notes() {
        return notes;
    }

    /** How many items follow each other without a gap. */
    int contiguous() {
        return contiguous;
    }

    /** Takes a numbered line; false if a new list begins with it. */
    boolean offer(int index) {
        LetterLine line = lines.get(index);
        int value = value(line);
        if (isNested(index, value)) {
            return true;
        }
        if (value == 1 && last > 1 && line.afterBlank()) {
            return false;
        }
        offerItem(index, value);
        return true;
    }

    private void offerItem(int index, int value) {
        LetterLine line = lines.get(index);
        nextNested = 0;
        boolean repeatsInText = seen.contains(value) && value != last && !line.afterBlank();
        if (value > last + 1 + WIDEST_GAP || repeatsInText) {
            return;
        }
        if (seen.contains(value)) {
            note(ReadingNote.Kind.DUPLICATE_NUMBER, line);
        } else if (value < last) {
            note(ReadingNote.Kind.OUT_OF_ORDER, line);
        } else if (value > last + 1) {
            note(ReadingNote.Kind.NUMBER_GAP, line);
        } else {
            contiguous++;
        }
        openings.add(index);
        seen.add(value);
        last = Math.max(last, value);
    }

    private boolean isNested(int index, int value) {
        LetterLine line = lines.get(index);
        if (openings.isEmpty()) {
            return false;
        }
        if (line.indent() > lines.get(openings.get(0)).indent() + 1) {
            return true;
        }
        boolean below = !line.afterBlank();
        boolean opens = value == 1 && lines.get(index - 1).text().endsWith(":");
        if (below && (opens || value == nextNested)) {
            nextNested = value + 1;
            return true;
        }
        return false;
    }

    private void note(ReadingNote.Kind kind, LetterLine line) {
        notes.add(new ReadingNote(kind, line.number(), value(line)));
    }

    private static int value(LetterLine line) {
        return line.marker().map(NumberMarker::value).orElseThrow();
    }
}
