package io.github.unityinitiative.examples.cli.intake;

import io.github.unityinitiative.json.SignatoryRows;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is being read.
 *
 * @param file the file
 * @param stream its bytes
 * @param rows its rows, read from the bytes
 */
public record OpenFile(SignatoryFile file, InputStream stream, SignatoryRows rows) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        try (stream) {
            rows.close();
        }
    }
}
