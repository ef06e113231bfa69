package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.json.input.RowProblem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The problems of one row, each with its place: a column of a table or a pointer into an object. */
public final class DraftProblems {

    static final int LONGEST_ID = 200;

    private final long row;
    private final long line;
    private final boolean table;
    private boolean more;
    private @Nullable List<RowProblem> problems;

    public DraftProblems(long row, long line, boolean table) {
        this.row = row;
        this.line = line;
        this.table = table;
    }

    public long line() {
        return line;
    }

    boolean isEmpty() {
        return problems == null;
    }

    public List<RowProblem> list() {
        return problems == null ? List.of() : List.copyOf(problems);
    }

    /** Whether a problem with that column has been added. */
    boolean concern(Column column) {
        return list().stream()
                .anyMatch(problem -> column.header().equals(problem.columnOrNull())
                        || column.pointer().equals(problem.pointerOrNull()));
    }

    /** A problem of the row as a whole. */
    public void add(Code code) {
        add(code, null, table ? null : "");
    }

    public void add(Code code, Column column) {
        if (table && !more) {
            add(code, column.header(), null);
        } else {
            addAt(code, column.pointer());
        }
    }

    /** A problem at a place in an object, which may be that in the last cell of a table. */
    public void addAt(Code code, String pointer) {
        add(code, table ? ColumnNames.MORE : null, pointer);
    }

    /** From now on, problems are in the object in the last cell of a table. */
    void inMore() {
        more = true;
    }

    /** The value if there is one; otherwise adds a problem and gives null. */
    <V> @Nullable V require(Optional<V> value, Code code, Column column) {
        if (value.isEmpty()) {
            add(code, column);
        }
        return value.orElse(null);
    }

    private void add(Code code, @Nullable String column, @Nullable String pointer) {
        if (problems == null) {
            problems = new ArrayList<>();
        }
        problems.add(new RowProblem(row, line, column, pointer, code));
    }
}
