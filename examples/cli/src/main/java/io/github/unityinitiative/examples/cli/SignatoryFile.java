package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.json.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file of signatories that can be read from its start as often as wanted, unless it is the standard input.
 *
 * @param name the path of the file, or {@code -}
 * @param format what is in it
 * @param reader how it is read
 */
record SignatoryFile(String name, SignatoryFormat format, SignatoryReader reader) {

    /** What is done with the rows. */
    @FunctionalInterface
    interface RowsHandler {
        void handle(SignatoryRows rows) throws IOException;
    }

    boolean isTable() {
        return format == SignatoryFormat.CSV;
    }

    /** Opens the rows, and closes them when they are handled. */
    void read(Console console, RowsHandler handler) throws IOException {
        InputStream stream = console.inputs().openAsItIs(name);
        try (stream;
                SignatoryRows rows = reader.open(stream)) {
            handler.handle(rows);
        } catch (UnreadableInputException e) {
            throw new UnreadableFileException(name, e);
        }
    }
}
