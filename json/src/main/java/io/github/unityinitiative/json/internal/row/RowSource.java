package io.github.unityinitiative.json.internal.row;

import io.github.unityinitiative.json.input.RawRecord;
import io.github.unityinitiative.json.internal.framing.Framer;
import java.util.Optional;

/** The records of one open input, with the parser that reads them. */
public interface RowSource extends Framer {

    RowParser parser();

    /** What stands before the rows, as it was: the header row of a table, the header line of JSON Lines. */
    default Optional<RawRecord> header() {
        return Optional.empty();
    }

    /** Whether the rows are the elements of an array, with commas between them. */
    default boolean isArray() {
        return false;
    }

    /** The letter around the rows; empty for a table. */
    default Optional<Envelope> envelope() {
        return Optional.empty();
    }
}
