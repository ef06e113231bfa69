package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
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

    boolean isTable() {
        return format == SignatoryFormat.CSV;
    }

    boolean isStandardInput() {
        return name.equals("-");
    }

    /** Opens the file at its start. */
    OpenFile open(Console console) throws IOException {
        InputStream stream = console.inputs().openAsItIs(name);
        try {
            return new OpenFile(this, stream, reader.open(stream));
        } catch (UnreadableInputException e) {
            stream.close();
            throw new UnreadableFileException(name, e);
        }
    }
}
