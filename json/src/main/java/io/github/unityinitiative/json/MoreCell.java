package io.github.unityinitiative.json;

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
            parser.parse(new Frame(bytes, 0, bytes.length, draft.problems().line(), null, null), draft);
        } catch (RecordException e) {
            draft.problems().addAt(e.code(), "");
        }
    }
}
