package io.github.unityinitiative.examples.dataset;

import io.github.unityinitiative.examples.dataset.DatasetCheck.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a checked dataset, which fail with the number of problems of each code and the first of them. */
final class DatasetAssert extends AbstractAssert<DatasetAssert, DatasetCheck> {

    private static final int SHOWN = 10;

    private DatasetAssert(DatasetCheck actual) {
        super(actual, DatasetAssert.class);
    }

    static DatasetAssert assertThat(DatasetCheck actual) {
        return new DatasetAssert(actual);
    }

    /** Nothing was lost: every row read is a signatory or was rejected. */
    DatasetAssert accountsForRows(long rows) {
        isNotNull();
        if (actual.read() != rows || actual.accepted() + actual.rejected() != rows) {
            failWithMessage(
                    "expected %s rows, but read %s: %s accepted, %s rejected",
                    rows, actual.read(), actual.accepted(), actual.rejected());
        }
        return this;
    }

    /** No row has an error; warnings are allowed. */
    DatasetAssert hasNoErrors() {
        isNotNull();
        return hasNone(actual.errors(), "errors");
    }

    /** No row has an error or a warning. */
    DatasetAssert hasNoProblems() {
        isNotNull();
        return hasNone(actual.problems(), "problems");
    }

    /** The problems have these codes, each this many times, and no others. */
    DatasetAssert hasExactlyTheProblems(Map<String, Integer> counts) {
        isNotNull();
        if (!DatasetCheck.counts(actual.problems()).equals(counts)) {
            failWithMessage("expected the problems %s%nbut there are %s", counts, summary(actual.problems()));
        }
        return this;
    }

    private DatasetAssert hasNone(List<Problem> problems, String what) {
        if (!problems.isEmpty()) {
            failWithMessage("expected no %s, but %s rows have %s", what, rows(problems), summary(problems));
        }
        return this;
    }

    private static long rows(List<Problem> problems) {
        return problems.stream().map(Problem::row).distinct().count();
    }

    private static String summary(List<Problem> problems) {
        String first = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n  "));
        String more = problems.size() > SHOWN ? "\n  … and " + (problems.size() - SHOWN) + " more" : "";
        return DatasetCheck.counts(problems) + "\n  " + first + more;
    }
}
