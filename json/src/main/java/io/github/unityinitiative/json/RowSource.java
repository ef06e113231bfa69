package io.github.unityinitiative.json;

import java.util.Optional;

/** The records of one open input, with the parser that reads them. */
interface RowSource extends Framer, AutoCloseable {

    RowParser parser();

    /** What stands before the rows, as it was: the header row of a table, the header line of JSON Lines. */
    Optional<RawRecord> header();

    /** Whether the rows are the elements of an array, with commas between them. */
    boolean isArray();

    /** The letter around the rows; empty for a table. */
    Optional<Envelope> envelope();

    @Override
    void close();
}
