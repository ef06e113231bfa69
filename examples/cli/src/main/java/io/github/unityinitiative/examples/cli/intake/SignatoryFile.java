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
        InputStream open() throws IOException;
    }

    public boolean isTable() {
        return format == SignatoryFormat.CSV;
    }

    /** Opens the file at its start. */
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
