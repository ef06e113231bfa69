package io.github.unityinitiative.json.internal.csv;

import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.internal.framing.Frame;
import io.github.unityinitiative.json.internal.framing.RecordException;
import io.github.unityinitiative.json.internal.row.JsonRowParser;
import io.github.unityinitiative.json.internal.row.RowParser;
import io.github.unityinitiative.json.internal.signatory.CellTarget;
import io.github.unityinitiative.json.internal.signatory.ColumnNames;
import io.github.unityinitiative.json.internal.signatory.SignatoryDraft;
import io.github.unityinitiative.json.internal.signatory.SignatoryMembers;
import io.github.unityinitiative.json.internal.token.JsonRecord;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads the last cell of a table of ours, the object that holds what the other columns cannot. */
final class MoreCell implements CellTarget {

    private final RowParser parser;

    MoreCell(ReadLimits limits) {
        this.parser = new JsonRowParser(new JsonRecord(limits), new SignatoryMembers(new ColumnNames(Map.of())));
    }

    @Override
    public void put(SignatoryDraft draft, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        draft.restate();
        try {
            parser.parse(Frame.of(bytes, draft.problems().line()), draft);
        } catch (RecordException e) {
            draft.problems().addAt(e.code(), "");
        }
    }
}
