package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.examples.cli.intake.RowHandler;
import io.github.unityinitiative.examples.cli.intake.SignatoryFile;
import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.signatory.Signatory;
import java.io.IOException;
import java.util.Optional;

/** The second reading of the rows for a publication: lets through what the first let through. Not thread-safe. */
final class PublishedRows implements RowHandler {

    private final PublishIntake intake;
    private int row;

    PublishedRows(PublishIntake intake) {
        this.intake = intake;
    }

    @Override
    public Optional<Signatory> handle(SignatoryFile file, ImportedRow imported) throws IOException {
        if (!intake.isCandidate(row++)) {
            return Optional.empty();
        }
        if (imported.accepted().isEmpty()) {
            throw new IOException(file.name() + ": was changed while it was read");
        }
        return imported.accepted();
    }
}
