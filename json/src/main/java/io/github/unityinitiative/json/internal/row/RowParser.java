package io.github.unityinitiative.json.internal.row;

import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.signatory.SignatoryDraft;

/** Reads what the record in a frame says into a draft. */
public interface RowParser {

    /**
     * Reads one record.
     *
     * @throws RecordException if the record as a whole cannot be read
     */
    void parse(Frame frame, SignatoryDraft draft);
}
