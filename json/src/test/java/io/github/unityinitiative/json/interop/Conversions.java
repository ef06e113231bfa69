package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.signatory.Signatory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Converts small inputs in tests. */
final class Conversions {

    private Conversions() {}

    static List<ImportedRow> rows(ForeignFormat format, byte[] bytes, Losses losses) {
        try (SignatoryRows rows = format.reader(SignatoryFormat.JSON, losses)
                .source("test")
                .build()
                .open(new ByteArrayInputStream(bytes))) {
            List<ImportedRow> list = new ArrayList<>();
            rows.forEachRemaining(list::add);
            return list;
        }
    }

    static List<Signatory> accepted(ForeignFormat format, byte[] bytes, Losses losses) {
        return rows(format, bytes, losses).stream()
                .filter(ImportedRow.Accepted.class::isInstance)
                .map(row -> ((ImportedRow.Accepted) row).signatory())
                .toList();
    }

    static List<Signatory> acceptedOrNone(ForeignFormat format, byte[] bytes) {
        try {
            return accepted(format, bytes, new Losses());
        } catch (UnreadableInputException e) {
            return List.of();
        }
    }

    static String answer(ForeignFormat format, byte[] bytes) {
        try {
            return rows(format, bytes, new Losses()).size() + " rows";
        } catch (UnreadableInputException e) {
            return e.getMessage();
        }
    }

    static String written(ForeignFormat format, Losses losses, Signatory... signatories) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ForeignWriter writer = format.privateWriter(out, losses);
        for (Signatory signatory : signatories) {
            writer.write(signatory);
        }
        writer.finish();
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The signatory after a round trip, with the provenance that it had, which no other format holds. */
    static Signatory writtenAndRead(ForeignFormat format, Signatory signatory) throws IOException {
        byte[] bytes = written(format, new Losses(), signatory).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return accepted(format, bytes, new Losses()).get(0).toBuilder()
                .provenance(signatory.provenance().orElse(null))
                .build();
    }
}
