package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.validation.Violation;
import java.io.IOException;
import java.util.List;

/** Is told of every row, file by file, in order. */
interface RowListener {

    /** A file begins. */
    default void start(SignatoryFile file, SignatoryRows rows) throws IOException {}

    /** A row is a signatory, with whatever is wrong with it. */
    void accepted(ImportedRow.Accepted row, List<Violation> violations) throws IOException;

    /** A row is no signatory. */
    void rejected(ImportedRow.Rejected row) throws IOException;

    /** The file has ended. */
    default void end() throws IOException {}
}
