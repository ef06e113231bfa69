package io.github.unityinitiative.json.internal.csv;

import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.framing.CsvFields;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.framing.StrictUtf8;
import io.github.unityinitiative.json.internal.row.RowParser;
import io.github.unityinitiative.json.internal.signatory.CellTarget;
import io.github.unityinitiative.json.internal.signatory.SignatoryDraft;
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
            targets.get(index).put(draft, FormulaGuard.unguard(fields.text(frame, index)));
        }
    }
}
