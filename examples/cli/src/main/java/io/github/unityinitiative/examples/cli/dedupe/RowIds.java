package io.github.unityinitiative.examples.cli.dedupe;

import io.github.unityinitiative.examples.cli.intake.RowHandler;
import io.github.unityinitiative.examples.cli.intake.SignatoryFile;
import io.github.unityinitiative.examples.cli.problem.Origin;
import io.github.unityinitiative.examples.cli.problem.ProblemSink;
import io.github.unityinitiative.i18n.ReportRenderer;
import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.input.RowProblem;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Keeps the id of every row and whether it was rejected, and lets all signatories through. Not thread-safe. */
final class RowIds implements RowHandler {

    private final ProblemSink problems;
    private final ReportRenderer reports;
    private final List<SignatoryId> ids = new ArrayList<>();
    private final BitSet rejected = new BitSet();

    /** Tells the problems of rejected rows. */
    RowIds(ProblemSink problems, ReportRenderer reports) {
        this.problems = problems;
        this.reports = reports;
    }

    @Override
    public Optional<Signatory> handle(SignatoryFile file, ImportedRow row) throws IOException {
        ids.add(row.id());
        if (row instanceof ImportedRow.Accepted accepted) {
            return Optional.of(accepted.signatory());
        }
        rejected.set(ids.size() - 1);
        for (RowProblem problem : ((ImportedRow.Rejected) row).problems()) {
            problems.accept(Origin.of(file.name(), row)
                    .problem(problem, reports.problem(problem.code().name())));
        }
        return Optional.empty();
    }

    int size() {
        return ids.size();
    }

    int rejected() {
        return rejected.cardinality();
    }

    SignatoryId id(int row) {
        return ids.get(row);
    }

    boolean isRejected(int row) {
        return rejected.get(row);
    }
}
