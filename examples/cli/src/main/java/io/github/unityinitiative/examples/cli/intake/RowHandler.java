package io.github.unityinitiative.examples.cli.intake;

import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.signatory.Signatory;
import java.io.IOException;
import java.util.Optional;

/** Is given every row, file by file, in order, and says which signatories go on to the next stage. */
public interface RowHandler {

    /**
     * A file begins.
     *
     * @param file the file
     * @param rows its rows, none of which is read yet
     * @throws IOException if something cannot be written
     */
    default void start(SignatoryFile file, SignatoryRows rows) throws IOException {}

    /**
     * Takes a row, once.
     *
     * @param file the file that it is in
     * @param row the row
     * @return a signatory that goes on, or none
     * @throws IOException if something cannot be written
     */
    Optional<Signatory> handle(SignatoryFile file, ImportedRow row) throws IOException;

    /**
     * The file has ended.
     *
     * @throws IOException if something cannot be written
     */
    default void end() throws IOException {}
}
