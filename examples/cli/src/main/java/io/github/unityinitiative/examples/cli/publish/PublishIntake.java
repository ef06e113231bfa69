package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.examples.cli.intake.RowHandler;
import io.github.unityinitiative.examples.cli.intake.SignatoryFile;
import io.github.unityinitiative.examples.cli.io.GeneratedFolder;
import io.github.unityinitiative.examples.cli.problem.IntakeCounts;
import io.github.unityinitiative.examples.cli.validate.RowCheck;
import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.signatory.Signatory;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first reading of the rows for a publication: checks them, writes the rejected ones out, and lets the signatures
 * without errors through. It remembers which rows those are. Not thread-safe.
 */
final class PublishIntake implements RowHandler {

    private static final Map<SignatoryFormat, String> ENDINGS =
            Map.of(SignatoryFormat.CSV, ".csv", SignatoryFormat.JSON_LINES, ".jsonl", SignatoryFormat.JSON, ".json");

    private final RowCheck check;
    private final GeneratedFolder reports;
    private final BitSet candidates = new BitSet();
    private final Standing standing = new Standing();
    private int files;
    private int rows;
    private @Nullable RejectedRowFile rejected;

    PublishIntake(RowCheck check, GeneratedFolder reports) {
        this.check = check;
        this.reports = reports;
    }

    @Override
    public void start(SignatoryFile file, SignatoryRows rowsOfFile) {
        files++;
        rejected = new RejectedRowFile(reports, "rejected-" + files + ENDINGS.get(file.format()), rowsOfFile);
    }

    @Override
    public Optional<Signatory> handle(SignatoryFile file, ImportedRow row) throws IOException {
        if (row instanceof ImportedRow.Rejected refused && rejected != null) {
            rejected.write(refused);
        }
        Optional<Signatory> signatory = check.handle(file, row);
        signatory.ifPresent(standing::add);
        candidates.set(rows++, signatory.isPresent());
        return signatory;
    }

    @Override
    public void end() throws IOException {
        if (rejected != null) {
            rejected.finish();
        }
    }

    /** Whether the row goes on, by its number among all rows from 0. */
    boolean isCandidate(int row) {
        return candidates.get(row);
    }

    /** Where the signatures that go on stand. */
    Standing standing() {
        return standing;
    }

    IntakeCounts counts() {
        return check.counts();
    }
}
