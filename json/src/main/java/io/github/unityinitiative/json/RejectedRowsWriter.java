package io.github.unityinitiative.json;

import io.github.unityinitiative.json.input.RawRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes rejected rows out again as they were, behind the header that they had, so that they can be repaired and read
 * once more.
 *
 * <p>What it writes is personal data. Not thread-safe. Close it to end the output; the stream itself stays open.
 */
public final class RejectedRowsWriter implements AutoCloseable {

    private final OutputStream out;
    private final SignatoryRows rows;
    private boolean started;

    /**
     * Creates a writer.
     *
     * @param out where to
     * @param rows the run of the reader that the rows come from
     * @throws NullPointerException if an argument is null
     */
    public RejectedRowsWriter(OutputStream out, SignatoryRows rows) {
        this.out = Objects.requireNonNull(out, "out");
        this.rows = Objects.requireNonNull(rows, "rows");
    }

    /**
     * Writes one row. A row longer than the limits allow must be written before the next row is asked for.
     *
     * @param row the row
     * @throws IOException if the stream fails
     */
    public void write(ImportedRow.Rejected row) throws IOException {
        if (!started) {
            writeStart();
        } else if (rows.source().isArray()) {
            out.write(',');
        }
        started = true;
        if (rows.source().isArray()) {
            out.write('\n');
        }
        row.raw().writeTo(out);
        if (!rows.source().isArray()) {
            out.write('\n');
        }
    }

    /**
     * Ends the output.
     *
     * @throws IOException if the stream fails
     */
    @Override
    public void close() throws IOException {
        if (!started) {
            writeStart();
        }
        if (rows.source().isArray()) {
            out.write('\n');
            out.write(']');
            out.write('\n');
        }
        out.flush();
    }

    private void writeStart() throws IOException {
        Optional<RawRecord> header = rows.source().header();
        if (rows.source().isArray()) {
            out.write('[');
        } else if (header.isPresent()) {
            header.get().writeTo(out);
            out.write('\n');
        }
    }
}
