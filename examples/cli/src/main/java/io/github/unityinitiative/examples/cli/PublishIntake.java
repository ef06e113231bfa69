package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.examples.cli.io.GeneratedFolder;
import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryStatus;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first reading of the rows for a publication: checks them, writes the rejected ones out, and lets the confirmed
 * signatures without errors through. It remembers which rows those are. Not thread-safe.
 */
final class PublishIntake implements RowHandler {

    private static final Map<SignatoryFormat, String> ENDINGS =
            Map.of(SignatoryFormat.CSV, ".csv", SignatoryFormat.JSON_LINES, ".jsonl", SignatoryFormat.JSON, ".json");

    private final RowCheck check;
    private final GeneratedFolder reports;
    private final BitSet candidates = new BitSet();
    private final VisibilityTable visibilities = new VisibilityTable();
    private int files;
    private int rows;
    private long unconfirmed;
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
        rows++;
        if (row instanceof ImportedRow.Rejected refused && rejected != null) {
            rejected.write(refused);
        }
        Optional<Signatory> signatory = check.handle(file, row);
        if (signatory.isPresent() && signatory.get().status() != SignatoryStatus.CONFIRMED) {
            unconfirmed++;
            return Optional.empty();
        }
        signatory.ifPresent(this::remember);
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

    int candidates() {
        return visibilities.size();
    }

    /** What the candidates let others see. */
    VisibilityTable visibilities() {
        return visibilities;
    }

    /** Signatures that wait to be confirmed, or were taken back. */
    long unconfirmed() {
        return unconfirmed;
    }

    IntakeCounts counts() {
        return check.counts();
    }

    private void remember(Signatory signatory) {
        candidates.set(rows - 1);
        visibilities.add(signatory.visibility());
    }
}
