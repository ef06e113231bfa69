package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The second reading of the rows for a publication: lets through one signature of every person. Somebody who signed more
 * than once is shown no more of than each of these signatures allows. Not thread-safe.
 */
final class PublishedRows implements RowHandler {

    private final PublishIntake intake;
    private final DedupReport report;
    private final Map<SignatoryId, FieldVisibility> narrowed = new HashMap<>();
    private int row;
    private int position;

    PublishedRows(PublishIntake intake, DedupReport report) {
        this.intake = intake;
        this.report = report;
        for (int at = 0; at < intake.candidates(); at++) {
            Optional<FieldVisibility> visibility = intake.visibilities().get(at);
            if (visibility.isPresent() && !report.clusterAt(at).isSingle()) {
                narrowed.merge(report.clusterIdAt(at), visibility.get(), VisibilityTable::narrower);
            }
        }
    }

    @Override
    public Optional<Signatory> handle(SignatoryFile file, ImportedRow imported) throws IOException {
        if (!intake.isCandidate(row++)) {
            return Optional.empty();
        }
        if (imported instanceof ImportedRow.Accepted accepted) {
            SignatoryId cluster = report.clusterIdAt(position++);
            return cluster.equals(accepted.id()) ? Optional.of(shown(accepted.signatory())) : Optional.empty();
        }
        throw new IOException(file.name() + ": was changed while it was read");
    }

    private Signatory shown(Signatory signatory) {
        FieldVisibility visibility = narrowed.get(signatory.id());
        return visibility == null
                ? signatory
                : signatory.toBuilder().visibility(visibility).build();
    }
}
