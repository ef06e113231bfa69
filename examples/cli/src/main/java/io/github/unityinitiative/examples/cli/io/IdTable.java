package io.github.unityinitiative.examples.cli.io;

import io.github.unityinitiative.signatory.SignatoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table that gives each id one group: the person who signed, or the cluster it was put in. Filled once. */
public final class IdTable {

    private static final int LONGEST_ID = 200;

    private final String file;
    private final Map<SignatoryId, String> groups = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private IdTable(String file) {
        this.file = file;
    }

    /**
     * Reads two columns of a file: {@code id} and the one that holds the group.
     *
     * @param inputs opens the file
     * @param file the file, as the user named it
     * @param groupColumn the name of the column that holds the group
     * @return the table, with what is wrong with it
     * @throws IOException if it cannot be read
     */
    public static IdTable read(Inputs inputs, String file, String groupColumn) throws IOException {
        IdTable table = new IdTable(file);
        try (CsvRows rows = new CsvRows(inputs.open(file))) {
            List<String> header = Optional.ofNullable(rows.next()).orElse(List.of());
            int id = header.indexOf("id");
            int group = header.indexOf(groupColumn);
            if (id < 0 || group < 0) {
                table.report(1, "the header needs the columns id and " + groupColumn);
            } else {
                table.fill(rows, id, group);
            }
        }
        return table;
    }

    /**
     * Id to group.
     *
     * @return in the order of the table
     */
    public Map<SignatoryId, String> groups() {
        return groups;
    }

    /**
     * What is wrong with the table.
     *
     * @return a line for each problem, by row; no value of it
     */
    public List<String> problems() {
        return problems;
    }

    private void fill(CsvRows rows, int id, int group) throws IOException {
        for (List<String> row = rows.next(); row != null; row = rows.next()) {
            if (row.size() <= Math.max(id, group)) {
                report(rows.number(), "too few columns");
            } else {
                add(rows.number(), row.get(id), row.get(group));
            }
        }
    }

    private void add(long row, String id, String group) {
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            report(row, "an id has 1 to " + LONGEST_ID + " characters");
        } else if (groups.putIfAbsent(SignatoryId.of(id), group) != null) {
            report(row, "the id has appeared before; the first row counts");
        }
    }

    private void report(long row, String problem) {
        problems.add(file + ": row " + row + ": " + problem);
    }
}
