package io.github.unityinitiative.examples.cli.problem;

import io.github.unityinitiative.json.ImportedRow;
import java.util.Map;
import java.util.TreeMap;

/** What became of the rows: every one is counted once as accepted or rejected. Not thread-safe. */
public final class IntakeCounts {

    private final Map<String, Long> rowsByProblem = new TreeMap<>();
    private final Map<String, Long> violationsByCode = new TreeMap<>();
    private long accepted;
    private long rejected;
    private long faulty;
    private long errors;
    private long warnings;

    public void add(ImportedRow row) {
        if (row instanceof ImportedRow.Rejected refused) {
            rejected++;
            refused.problems().stream()
                    .map(problem -> ProblemWords.code(problem.code()))
                    .distinct()
                    .forEach(code -> rowsByProblem.merge(code, 1L, Long::sum));
        } else {
            accepted++;
        }
    }

    /** Counts an accepted row that was checked against the rules. */
    public void addChecked(boolean isFaulty) {
        faulty += isFaulty ? 1 : 0;
    }

    public void addViolation(Problem problem) {
        violationsByCode.merge(problem.code(), 1L, Long::sum);
        errors += problem.isError() ? 1 : 0;
        warnings += problem.isError() ? 0 : 1;
    }

    public long read() {
        return accepted + rejected;
    }

    public long accepted() {
        return accepted;
    }

    public long rejected() {
        return rejected;
    }

    /** Accepted rows with at least one error. */
    public long faulty() {
        return faulty;
    }

    public long errors() {
        return errors;
    }

    public long warnings() {
        return warnings;
    }

    public boolean hasErrors() {
        return rejected > 0 || errors > 0;
    }

    /** Rejected rows by each code that they were rejected for; a row may have several. */
    public Map<String, Long> rowsByProblem() {
        return rowsByProblem;
    }

    public Map<String, Long> violationsByCode() {
        return violationsByCode;
    }
}
