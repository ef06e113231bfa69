package io.github.unityinitiative.json;

/** Reads what the record in a frame says into a draft. */
interface RowParser {

    /**
     * Reads one record.
     *
     * @throws RecordException if the record as a whole cannot be read
     */
    void parse(Frame frame, SignatoryDraft draft);
}
