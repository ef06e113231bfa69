package io.github.unityinitiative.examples.cli.io;

import java.io.IOException;

/** Writes a table of ids as comma-separated values (RFC 4180) with LF. Not thread-safe. */
public final class CsvWriter {

    private final Appendable target;

    /**
     * Creates a writer.
     *
     * @param target where to
     */
    public CsvWriter(Appendable target) {
        this.target = target;
    }

    /**
     * Writes one row. Fields are written as they are, quoted where they must be: this is a table for programs, and a
     * changed id would be another id.
     *
     * @param fields the fields
     * @throws IOException if they cannot be written
     */
    public void row(String... fields) throws IOException {
        String separator = "";
        for (String field : fields) {
            target.append(separator).append(quoted(field));
            separator = ",";
        }
        target.append('\n');
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain && !field.startsWith(" ") && !field.endsWith(" ")
                ? field
                : '"' + field.replace("\"", "\"\"") + '"';
    }
}
