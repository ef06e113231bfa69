package io.github.unityinitiative.examples.cli.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of ids in comma-separated values (RFC 4180), read as strict UTF-8 after an optional byte order
 * mark. For tables of this program; signatures are read by the library. Not thread-safe.
 */
public final class CsvRows implements Closeable {

    private static final int LONGEST = 1 << 20;
    private static final int END = -1;
    private static final int MARK = '\uFEFF';

    private final PushbackReader reader;
    private long number;

    /**
     * Creates rows.
     *
     * @param stream a buffered stream; closed with the rows
     */
    public CsvRows(InputStream stream) {
        this.reader = new PushbackReader(new InputStreamReader(
                stream,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /**
     * The next row; empty lines are no rows.
     *
     * @return its fields, or null after the last row
     * @throws IOException if the stream cannot be read, is not UTF-8, or holds a field longer than 1 Mi characters
     */
    public @Nullable List<String> next() throws IOException {
        int next = skipEmptyLines();
        if (next == END) {
            return null;
        }
        reader.unread(next);
        number++;
        List<String> row = new ArrayList<>();
        do {
            row.add(field());
        } while (reader.read() == ',');
        return row;
    }

    /**
     * The number of the row that {@link #next} returned last.
     *
     * @return a number from 1, the header included; 0 before the first row
     */
    public long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private int skipEmptyLines() throws IOException {
        int next = reader.read();
        while (next == '\n' || next == '\r' || (next == MARK && number == 0)) {
            next = reader.read();
        }
        return next;
    }

    /** Reads a field; what ended it, a comma or the end of a line or of all, is read next. */
    private String field() throws IOException {
        StringBuilder field = new StringBuilder();
        int next = reader.read();
        if (next == '"') {
            quoted(field);
            next = reader.read();
        }
        for (; next != ',' && next != '\n' && next != '\r' && next != END; next = reader.read()) {
            append(field, next);
        }
        reader.unread(next == END ? '\n' : next);
        return field.toString();
    }

    private void quoted(StringBuilder field) throws IOException {
        for (int next = reader.read(); next != END; next = reader.read()) {
            if (next != '"') {
                append(field, next);
                continue;
            }
            int after = reader.read();
            if (after != '"') {
                reader.unread(after == END ? '\n' : after);
                return;
            }
            append(field, '"');
        }
    }

    private void append(StringBuilder field, int character) throws IOException {
        if (field.length() == LONGEST) {
            throw new IOException("row " + number + " has a field longer than " + LONGEST + " characters");
        }
        field.append((char) character);
    }
}
