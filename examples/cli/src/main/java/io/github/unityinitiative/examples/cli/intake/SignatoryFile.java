package io.github.unityinitiative.examples.cli.intake;

import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import io.github.unityinitiative.json.input.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file of signatories that can be read from its start as often as wanted, unless it is the standard input.
 *
 * @param name what the user calls it: a path, or {@code -}
 * @param format what is in it
 * @param reader how it is read
 * @param bytes opens it
 */
public record SignatoryFile(String name, SignatoryFormat format, SignatoryReader reader, Bytes bytes) {

    /** Opens something at its start. */
    @FunctionalInterface
    public interface Bytes {
        /**
         * Opens the input.
         *
         * @return its bytes from the start
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * Whether its rows have columns.
     *
     * @return false for JSON
     */
    public boolean isTable() {
        return format == SignatoryFormat.CSV;
    }

    /**
     * Opens the file at its start.
     *
     * @return its rows; to be closed
     * @throws IOException if it cannot be opened, or is no file of signatories
     */
    public OpenFile open() throws IOException {
        InputStream stream = bytes.open();
        try {
            return new OpenFile(this, stream, reader.open(stream));
        } catch (UnreadableInputException e) {
            stream.close();
            throw new UnreadableFileException(name, e);
        }
    }
}
