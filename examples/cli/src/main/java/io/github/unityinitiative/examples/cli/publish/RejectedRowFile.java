package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.examples.cli.io.GeneratedFolder;
import io.github.unityinitiative.examples.cli.io.Output;
import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.RejectedRowsWriter;
import io.github.unityinitiative.json.SignatoryRows;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rejected rows of one file as they were, to be repaired and read again. There is no file if there are none. */
final class RejectedRowFile {

    private final GeneratedFolder folder;
    private final String name;
    private final SignatoryRows rows;
    private @Nullable Output output;
    private @Nullable RejectedRowsWriter writer;

    RejectedRowFile(GeneratedFolder folder, String name, SignatoryRows rows) {
        this.folder = folder;
        this.name = name;
        this.rows = rows;
    }

    void write(ImportedRow.Rejected row) throws IOException {
        if (writer == null) {
            output = folder.file(name);
            writer = new RejectedRowsWriter(output.stream(), rows);
        }
        writer.write(row);
    }

    void finish() throws IOException {
        if (writer != null && output != null) {
            writer.close();
            output.commit();
            output.close();
        }
    }
}
