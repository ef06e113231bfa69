package io.github.unityinitiative.examples.cli.dedupe;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.examples.cli.io.CsvWriter;
import io.github.unityinitiative.signatory.SignatoryId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes the cluster of every row, in the order of the rows. */
final class ClusterFile {

    private final Writer writer;
    private final CsvWriter table;

    ClusterFile(OutputStream stream) {
        this.writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        this.table = new CsvWriter(writer);
    }

    /** A rejected row is a signature of its own: nobody can say whose it is. */
    void write(RowIds rows, DedupReport report) throws IOException {
        table.row("id", "cluster", "decision");
        int position = 0;
        for (int row = 0; row < rows.size(); row++) {
            SignatoryId id = rows.id(row);
            if (rows.isRejected(row)) {
                table.row(id.value(), id.value(), "unique");
            } else {
                table.row(id.value(), report.clusterIdAt(position).value(), decision(report, position));
                position++;
            }
        }
        writer.flush();
    }

    private static String decision(DedupReport report, int position) {
        return report.clusterAt(position).isSingle() ? "unique" : "same";
    }
}
