package io.github.unityinitiative.examples.cli.intake;

import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.signatory.Signatory;
import java.io.IOException;
import java.util.Optional;

/** Is given every row, file by file, in order, and says which signatories go on to the next stage. */
public interface RowHandler {

    /** A file begins. */
    default void start(SignatoryFile file, SignatoryRows rows) throws IOException {}

    /** A row, once. The signatory is one that goes on. */
    Optional<Signatory> handle(SignatoryFile file, ImportedRow row) throws IOException;

    /** The file has ended. */
    default void end() throws IOException {}
}
