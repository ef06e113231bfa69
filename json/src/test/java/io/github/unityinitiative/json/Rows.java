package io.github.unityinitiative.json;

import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.signatory.Signatory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads small inputs in tests. */
final class Rows {

    private Rows() {}

    static SignatoryReader reader(SignatoryFormat format) {
        return SignatoryReader.builder(format).source("test").build();
    }

    static List<ImportedRow> read(SignatoryFormat format, String text) {
        return read(reader(format), text.getBytes(StandardCharsets.UTF_8));
    }

    static List<ImportedRow> read(SignatoryReader reader, byte[] bytes) {
        try (SignatoryRows rows = reader.open(new ByteArrayInputStream(bytes))) {
            List<ImportedRow> list = new ArrayList<>();
            rows.forEachRemaining(list::add);
            return list;
        }
    }

    static Signatory only(SignatoryFormat format, String text) {
        List<ImportedRow> rows = read(format, text);
        if (rows.size() == 1 && rows.get(0) instanceof ImportedRow.Accepted accepted) {
            return accepted.signatory();
        }
        throw new AssertionError("expected one accepted row: " + rows);
    }

    static List<RowProblem.Code> codes(ImportedRow row) {
        return row instanceof ImportedRow.Rejected rejected
                ? rejected.problems().stream().map(RowProblem::code).toList()
                : List.of();
    }
}
