package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.validation.Violation;
import java.util.List;

/** Does nothing with rows: finding their problems is all that is wanted. */
final class IgnoredRows implements RowListener {

    @Override
    public void accepted(ImportedRow.Accepted row, List<Violation> violations) {
        // Its problems are told elsewhere.
    }

    @Override
    public void rejected(ImportedRow.Rejected row) {
        // Its problems are told elsewhere.
    }
}
