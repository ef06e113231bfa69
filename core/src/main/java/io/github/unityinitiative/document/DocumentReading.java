package io.github.unityinitiative.document;

import java.util.List;
import java.util.Objects;

/**
 * A letter as read from a text, with an account of every line. Immutable and thread-safe; {@code toString} shows sizes.
 *
 * @param document the letter
 * @param placements where each line went that has more than white space in it, in order, each line once
 * @param unplaced the text of the lines that belong to no part of the letter
 * @param notes what should be looked at, in the order of the lines
 */
public record DocumentReading(
        Document document, List<Placement> placements, List<UnplacedText> unplaced, List<ReadingNote> notes) {

    /**
     * Creates a reading; lists are copied.
     *
     * @throws NullPointerException if an argument or an element is null
     */
    public DocumentReading {
        Objects.requireNonNull(document, "document");
        placements = List.copyOf(placements);
        unplaced = List.copyOf(unplaced);
        notes = List.copyOf(notes);
    }

    @Override
    public String toString() {
        return "DocumentReading[lines=" + placements.size() + ", unplaced=" + unplaced.size() + ", notes="
                + notes.size() + "]";
    }
}
