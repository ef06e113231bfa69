package io.github.unityinitiative.json;

import io.github.unityinitiative.json.RowProblem.Code;
import java.util.List;

/** Reads the rows of a table whose header is known. */
final class CsvRowParser implements RowParser {

    private final CsvFields fields;
    private final List<CellTarget> targets;

    CsvRowParser(CsvFields fields, List<CellTarget> targets) {
        this.fields = fields;
        this.targets = targets;
    }

    @Override
    public void parse(Frame frame, SignatoryDraft draft) {
        if (StrictUtf8.firstMalformed(frame.bytes(), frame.from(), frame.to()) >= 0) {
            throw new RecordException(Code.MALFORMED_UTF8);
        }
        if (fields.count() != targets.size()) {
            // Only the first field is in its place for certain; it is the id more often than not.
            put(0, frame, draft);
            throw new RecordException(Code.WRONG_FIELD_COUNT);
        }
        for (int index = 0; index < targets.size(); index++) {
            put(index, frame, draft);
        }
    }

    private void put(int index, Frame frame, SignatoryDraft draft) {
        if (!fields.isEmpty(index)) {
            targets.get(index).put(draft, fields.text(frame, index));
        }
    }
}
