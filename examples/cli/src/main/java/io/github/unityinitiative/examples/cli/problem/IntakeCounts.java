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

    /**
     * Counts a row.
     *
     * @param row a row as it was read
     */
    public void add(ImportedRow row) {
        if (row instanceof ImportedRow.Rejected refused) {
            rejected++;
            refused.problems().stream()
                    .map(problem -> Codes.of(problem.code()))
                    .distinct()
                    .forEach(code -> rowsByProblem.merge(code, 1L, Long::sum));
        } else {
            accepted++;
        }
    }

    /**
     * Counts an accepted row that was checked against the rules.
     *
     * @param isFaulty whether it has an error
     */
    public void addChecked(boolean isFaulty) {
        faulty += isFaulty ? 1 : 0;
    }

    /**
     * Counts a broken rule.
     *
     * @param problem what is wrong
     */
    public void addViolation(Problem problem) {
        violationsByCode.merge(problem.code(), 1L, Long::sum);
        errors += problem.isError() ? 1 : 0;
        warnings += problem.isError() ? 0 : 1;
    }

    /**
     * Rows read: accepted and rejected ones.
     *
     * @return zero or more
     */
    public long read() {
        return accepted + rejected;
    }

    /**
     * Rows that became signatures.
     *
     * @return zero or more
     */
    public long accepted() {
        return accepted;
    }

    /**
     * Rows that did not become signatures.
     *
     * @return zero or more
     */
    public long rejected() {
        return rejected;
    }

    /**
     * Accepted rows with at least one error.
     *
     * @return zero or more
     */
    public long faulty() {
        return faulty;
    }

    /**
     * Broken rules that are errors.
     *
     * @return zero or more
     */
    public long errors() {
        return errors;
    }

    /**
     * Broken rules that are warnings.
     *
     * @return zero or more
     */
    public long warnings() {
        return warnings;
    }

    /**
     * Whether a row was rejected or has an error.
     *
     * @return whether there is anything to mend
     */
    public boolean hasErrors() {
        return rejected > 0 || errors > 0;
    }

    /**
     * Rejected rows by each code that they were rejected for; a row may have several.
     *
     * @return counts by code, sorted
     */
    public Map<String, Long> rowsByProblem() {
        return rowsByProblem;
    }

    /**
     * Broken rules by code.
     *
     * @return counts by code, sorted
     */
    public Map<String, Long> violationsByCode() {
        return violationsByCode;
    }
}
